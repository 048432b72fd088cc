package cn.jiayi.contract;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the signing rules look at, for one household or a page of them in the same number of statements. */
@Component
@RequiredArgsConstructor
class SigningFile {

    private final TeamDirectory teams;
    private final DistrictPolicies policies;
    private final Contracts contracts;
    private final Clock clock;

    /** The caller's own team; nobody else signs. */
    Optional<SigningTeam> teamOf(Actor actor) {
        return teams.own(actor).map(this::underPolicy);
    }

    SigningTeam underPolicy(Team team) {
        var policy = policies.inForce(team.getDistrictCode(), LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException(team.getDistrictCode() + " has no policy in force"));
        return new SigningTeam(team, policy, !teams.missingRoles(team, policy).isEmpty());
    }

    /** By household. */
    Map<UUID, SigningFacts> facts(
            SigningTeam by, Collection<Household> of, Map<UUID, List<HouseholdMember>> members, @Nullable UUID signer) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> inForce =
                contracts.householdsInForce(of.stream().map(Household::getId).toList(), today);
        return of.stream()
                .collect(Collectors.toMap(
                        Household::getId,
                        household -> new SigningFacts(
                                Representatives.of(household, members.get(household.getId())),
                                signer,
                                household.getResidingSince(),
                                inForce.contains(household.getId()),
                                by.worksOn(today),
                                by.lacksRoles(),
                                by.team().getSignedHouseholds(),
                                by.limit(),
                                by.policy().getResidenceMonths(),
                                today),
                        (one, same) -> one));
    }
}

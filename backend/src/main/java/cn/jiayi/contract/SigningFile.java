package cn.jiayi.contract;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the signing rules look at, in the same number of statements however many households or teams there are. */
@Component
@RequiredArgsConstructor
class SigningFile {

    private final TeamDirectory teams;
    private final DistrictPolicies policies;
    private final Representatives representatives;
    private final Contracts contracts;
    private final Clock clock;

    /** The caller's own team; nobody else signs. */
    Optional<SigningTeam> teamOf(Actor actor) {
        return teams.own(actor).map(this::underPolicy);
    }

    SigningTeam underPolicy(Team team) {
        var policy = policyOf(team.getDistrictCode());
        return new SigningTeam(team, policy, !teams.missingRoles(team, policy).isEmpty());
    }

    /** One team for a page of households, by household; before a signer is chosen. */
    Map<UUID, SigningFacts> forHouseholds(SigningTeam by, Collection<Household> of, boolean isSwitch) {
        List<UUID> ids = of.stream().map(Household::getId).toList();
        var members = representatives.membersOf(ids);
        var standing = standing(ids);
        return of.stream()
                .collect(Collectors.toMap(
                        Household::getId,
                        household -> facts(
                                by,
                                household,
                                members.get(household.getId()),
                                standing.get(household.getId()),
                                null,
                                isSwitch),
                        (one, same) -> one));
    }

    /** Several teams of the household's district that it could sign with or switch to, by team. */
    Map<UUID, SigningFacts> forTeams(Household household, Collection<Team> of, @Nullable UUID signer) {
        var policy = policyOf(household.getDistrictCode());
        var missing = teams.missingRoles(of);
        var members = representatives.membersOf(household.getId());
        var standing = standing(List.of(household.getId())).get(household.getId());
        return of.stream()
                .map(team ->
                        new SigningTeam(team, policy, !missing.get(team.getId()).isEmpty()))
                .collect(Collectors.toMap(
                        by -> by.team().getId(), by -> facts(by, household, members, standing, signer, true)));
    }

    /** What a conclusion looks at. */
    SigningFacts forProposal(ContractProposal proposal, SigningTeam by, List<HouseholdMember> members) {
        Household household = proposal.household();
        var standing = standing(List.of(household.getId())).get(household.getId());
        return facts(by, household, members, standing, proposal.signerId(), proposal.isSwitch());
    }

    private SigningFacts facts(
            SigningTeam by,
            Household household,
            List<HouseholdMember> members,
            @Nullable StandingContract standing,
            @Nullable UUID signer,
            boolean isSwitch) {
        LocalDate today = LocalDate.now(clock);
        return new SigningFacts(
                Representatives.of(household, members),
                standing,
                isSwitch,
                by.team().getId(),
                signer,
                household.getResidingSince(),
                by.worksOn(today),
                by.lacksRoles(),
                by.team().getSignedHouseholds(),
                by.limit(),
                by.policy().getResidenceMonths(),
                today);
    }

    private Map<UUID, StandingContract> standing(Collection<UUID> householdIds) {
        return contracts.standing(householdIds, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(StandingContract::householdId, Function.identity()));
    }

    private DistrictPolicy policyOf(String district) {
        return policies.inForce(district, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException(district + " has no policy in force"));
    }
}

package cn.jiayi.renewal;

import cn.jiayi.contract.RenewableContract;
import cn.jiayi.contract.Representatives;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Abode;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.renewal.RenewalFacts.TeamThen;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Gathers what the renewal of contracts looks at, for a batch of them in the same number of statements as for one. */
@Component
@RequiredArgsConstructor
class RenewalFile {

    private final TeamDirectory teams;
    private final HouseholdDirectory households;
    private final Representatives representatives;
    private final TerminationDirectory requests;
    private final DistrictPolicies policies;
    private final Clock clock;

    /** Everything that is asked of a batch, by contract. */
    Map<UUID, RenewalCase> cases(List<RenewableContract> of) {
        Map<UUID, Team> teamOf = teams.byIds(ids(of, RenewableContract::teamId));
        Map<UUID, Set<TeamRole>> missing = teams.missingRoles(teamOf.values());
        Map<UUID, Abode> homes =
                households.abodes(ids(of, RenewableContract::householdId), representatives.bornUntilToSign());
        Set<UUID> asked = requests.waiting(ids(of, RenewableContract::id));
        Map<UUID, DistrictPolicy> signedUnder = policies.byIds(ids(of, RenewableContract::policyId));
        Map<String, Integer> residenceMonths = new HashMap<>();
        return of.stream().collect(Collectors.toMap(RenewableContract::id, contract -> {
            Team team = teamOf.get(contract.teamId());
            Abode home = homes.get(contract.householdId());
            LocalDate nextFirstDay = contract.lastTerm().lastDay().plusDays(1);
            RenewalFacts facts = new RenewalFacts(
                    asked.contains(contract.id()),
                    TeamThen.of(team, nextFirstDay),
                    nextFirstDay,
                    !missing.get(team.getId()).isEmpty(),
                    representatives.hasSomebodyToSign(home),
                    home.residingSince(),
                    residenceMonths.computeIfAbsent(contract.districtCode(), this::residenceMonths),
                    contract.isReconfirmed());
            int years = signedUnder.get(contract.policyId()).getTermYears();
            return new RenewalCase(contract, team, facts, years);
        }));
    }

    private int residenceMonths(String district) {
        return policies.inForce(district, LocalDate.now(clock))
                .map(DistrictPolicy::getResidenceMonths)
                .orElse(0);
    }

    private static Set<UUID> ids(List<RenewableContract> of, Function<RenewableContract, UUID> id) {
        return of.stream().map(id).collect(Collectors.toSet());
    }
}

package cn.jiayi.renewal;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.Representatives;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Household;
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
    Map<UUID, RenewalCase> cases(List<Contract> of) {
        Map<UUID, Team> teamOf = teams.byIds(ids(of, Contract::getTeamId));
        Map<UUID, Set<TeamRole>> missing = teams.missingRoles(teamOf.values());
        Map<UUID, Household> household = households.byIds(ids(of, Contract::getHouseholdId));
        Set<UUID> represented = representatives.haveSomebodyToSign(household.values());
        Map<UUID, List<TerminationRequest>> asked = requests.of(ids(of, Contract::getId));
        Map<UUID, DistrictPolicy> signedUnder = policies.byIds(ids(of, Contract::getPolicyId));
        Map<String, Integer> residenceMonths = new HashMap<>();
        return of.stream().collect(Collectors.toMap(Contract::getId, contract -> {
            Team team = teamOf.get(contract.getTeamId());
            Household home = household.get(contract.getHouseholdId());
            LocalDate nextFirstDay = contract.lastTerm().lastDay().plusDays(1);
            RenewalFacts facts = new RenewalFacts(
                    asked.getOrDefault(contract.getId(), List.of()).stream().anyMatch(TerminationRequest::isOpen),
                    TeamThen.of(team, nextFirstDay),
                    nextFirstDay,
                    !missing.get(team.getId()).isEmpty(),
                    represented.contains(home.getId()),
                    home.getResidingSince(),
                    residenceMonths.computeIfAbsent(contract.getDistrictCode(), this::residenceMonths),
                    contract.stateOn(LocalDate.now(clock)) == ContractState.IN_FORCE);
            int years = signedUnder.get(contract.getPolicyId()).getTermYears();
            return new RenewalCase(contract, team, facts, years);
        }));
    }

    private int residenceMonths(String district) {
        return policies.inForce(district, LocalDate.now(clock))
                .map(DistrictPolicy::getResidenceMonths)
                .orElse(0);
    }

    private static Set<UUID> ids(List<Contract> of, Function<Contract, UUID> id) {
        return of.stream().map(id).collect(Collectors.toSet());
    }
}

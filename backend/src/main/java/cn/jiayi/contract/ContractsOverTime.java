package cn.jiayi.contract;

import cn.jiayi.contract.ContractDirectory.HouseholdDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was signed with whom on a day (trap 12), for modules that decide something as of that day; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ContractsOverTime {

    private final Contracts contracts;

    /** By household and day, in two statements; a household without a contract on its day has no entry. */
    public Map<HouseholdDay, ContractOnDay> on(Collection<HouseholdDay> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Contract>> of =
                contracts
                        .ofHouseholds(
                                days.stream().map(HouseholdDay::householdId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Contract::getHouseholdId));
        Map<UUID, List<ContractTeam>> teams =
                contracts
                        .teams(of.values().stream()
                                .flatMap(List::stream)
                                .map(Contract::getId)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                TeamOf::contractId, Collectors.mapping(TeamOf::team, Collectors.toList())));
        Map<HouseholdDay, ContractOnDay> found = new HashMap<>();
        days.forEach(day -> on(of.getOrDefault(day.householdId(), List.of()), day.date())
                .ifPresent(contract ->
                        found.put(day, had(contract, teams.getOrDefault(contract.getId(), List.of()), day.date()))));
        return found;
    }

    private static Optional<Contract> on(List<Contract> contracts, LocalDate day) {
        return contracts.stream().filter(contract -> contract.isInForceOn(day)).findFirst();
    }

    private static ContractOnDay had(Contract contract, List<ContractTeam> teams, LocalDate day) {
        UUID team = ContractTeam.on(teams, day).map(ContractTeam::teamId).orElse(contract.getTeamId());
        return new ContractOnDay(contract.getId(), team, contract.getInstitutionId());
    }
}

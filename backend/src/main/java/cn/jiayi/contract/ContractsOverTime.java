package cn.jiayi.contract;

import cn.jiayi.contract.ContractDirectory.HouseholdDay;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was signed with whom on a day (trap 12), for modules that decide something as of that day; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ContractsOverTime {

    private static final String SPANS = """
            select contract.id, contract.district_code, contract.household_id, contract.institution_id,
                contract.team_id has_it, contract.signed_on,
                contract.ends_on, team.team_id, team.since, team.until
            from contract left join contract_team team on team.contract_id = contract.id
            where contract.household_id in (:ids)
            order by contract.household_id, contract.id, team.since
            """;

    private final Contracts contracts;
    private final JdbcClient jdbc;

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

    /** Those of the households that ever signed. */
    public Set<UUID> signedOf(Collection<UUID> householdIds) {
        return contracts.signedOf(householdIds);
    }

    /** All that these households ever had, by household, in one statement; what is not written yet does not count. */
    public Map<UUID, List<ContractSpans>> spansOf(Collection<UUID> householdIds) {
        Map<UUID, ContractSpans> found = new LinkedHashMap<>();
        if (!householdIds.isEmpty()) {
            jdbc.sql(SPANS)
                    .param("ids", householdIds.stream().map(Uuids::bytes).toList())
                    .query(row -> {
                        UUID id = Uuids.of(row.getBytes("id"));
                        ContractSpans contract = found.get(id);
                        if (contract == null) {
                            contract = new ContractSpans(
                                    id,
                                    row.getString("district_code"),
                                    Uuids.of(row.getBytes("household_id")),
                                    Uuids.of(row.getBytes("institution_id")),
                                    Uuids.of(row.getBytes("has_it")),
                                    row.getObject("signed_on", LocalDate.class),
                                    row.getObject("ends_on", LocalDate.class),
                                    new ArrayList<>());
                            found.put(id, contract);
                        }
                        UUID team = Uuids.ofNullable(row.getBytes("team_id"));
                        if (team != null) {
                            contract.teams()
                                    .add(new ContractTeam(
                                            team,
                                            row.getObject("since", LocalDate.class),
                                            row.getObject("until", LocalDate.class)));
                        }
                    });
        }
        return found.values().stream().collect(Collectors.groupingBy(ContractSpans::householdId));
    }

    private static Optional<Contract> on(List<Contract> contracts, LocalDate day) {
        return contracts.stream().filter(contract -> contract.isInForceOn(day)).findFirst();
    }

    private static ContractOnDay had(Contract contract, List<ContractTeam> teams, LocalDate day) {
        UUID team = ContractTeam.on(teams, day).map(ContractTeam::teamId).orElse(contract.getTeamId());
        return new ContractOnDay(contract.getId(), team, contract.getInstitutionId());
    }
}

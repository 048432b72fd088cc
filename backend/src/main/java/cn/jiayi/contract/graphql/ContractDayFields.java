package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractTeam;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who had a contract when, and what was so on a day (trap 12). */
@Controller
@RequiredArgsConstructor
class ContractDayFields {

    private final ContractDirectory contracts;
    private final TeamProfiles profiles;

    @SchemaMapping
    ContractDay on(Contract contract, @Argument LocalDate date) {
        return new ContractDay(contract, date);
    }

    @SchemaMapping
    boolean isInForce(ContractDay day) {
        return day.isInForce();
    }

    @BatchMapping(typeName = "ContractDay")
    Map<ContractDay, TeamProfile> team(List<ContractDay> days) {
        Map<UUID, List<ContractTeam>> teams = contracts.teamsOf(inForce(days));
        Map<ContractDay, UUID> had = new HashMap<>();
        days.stream()
                .filter(ContractDay::isInForce)
                .forEach(
                        day -> ContractTeam.on(teams.getOrDefault(day.contract().getId(), List.of()), day.date())
                                .ifPresent(team -> had.put(day, team.teamId())));
        Map<UUID, TeamProfile> found = profiles.byIds(Set.copyOf(had.values()));
        return had.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    @BatchMapping(typeName = "ContractDay")
    Map<ContractDay, ContractTerm> term(List<ContractDay> days) {
        Map<UUID, List<ContractTerm>> terms = contracts.termsOf(inForce(days));
        return days.stream()
                .filter(ContractDay::isInForce)
                .collect(Collectors.toMap(
                        day -> day,
                        day -> ContractTerm.of(terms.get(day.contract().getId()), day.date()),
                        (one, same) -> one));
    }

    @BatchMapping
    List<List<ContractTeam>> teams(List<Contract> sources) {
        Map<UUID, List<ContractTeam>> found =
                contracts.teamsOf(sources.stream().map(Contract::getId).collect(Collectors.toSet()));
        return sources.stream().map(contract -> found.get(contract.getId())).toList();
    }

    @BatchMapping(typeName = "ContractTeam", field = "team")
    List<TeamProfile> teamThatHadIt(List<ContractTeam> sources) {
        Map<UUID, TeamProfile> found =
                profiles.byIds(sources.stream().map(ContractTeam::teamId).collect(Collectors.toSet()));
        return sources.stream().map(source -> found.get(source.teamId())).toList();
    }

    private static Collection<UUID> inForce(List<ContractDay> days) {
        return days.stream()
                .filter(ContractDay::isInForce)
                .map(day -> day.contract().getId())
                .collect(Collectors.toSet());
    }
}

package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.renewal.ProblemDirectory;
import cn.jiayi.renewal.Renewal;
import cn.jiayi.renewal.RenewalDirectory;
import cn.jiayi.renewal.RenewalProblem;
import cn.jiayi.renewal.RenewalSort;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Renewals and the work list as Excel files, with the filters of the lists. */
@RestController
@RequiredArgsConstructor
class RenewalExport {

    private final RenewalDirectory renewals;
    private final ProblemDirectory problems;
    private final ContractDirectory contracts;
    private final TeamDirectory teams;
    private final ExcelExports exports;
    private final Messages messages;
    private final Clock clock;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @GetMapping("/files/renewals.xlsx")
    void renewals(
            RenewalFilter filter,
            @RequestParam(defaultValue = "EARLIEST") RenewalSort sort,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExcelList<Renewal> list = new ExcelList<>(
                "renewal.export",
                RenewalListTitle.RENEWALS,
                List.of(RenewalColumn.values()),
                paging -> renewals.list(actor, filter.waitsFor(), sort, paging),
                page -> renewals(actor, page));
        exports.send(actor, list, locale, response);
    }

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @GetMapping("/files/renewal-problems.xlsx")
    void problems(RenewalProblemFilter filter, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        ExcelList<RenewalProblem> list = new ExcelList<>(
                "renewalProblem.export",
                RenewalListTitle.PROBLEMS,
                List.of(RenewalProblemColumn.values()),
                paging -> problems.list(actor, RenewalProblemFilter.obstacles(filter), paging),
                page -> problems(actor, page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> renewals(Actor actor, List<Renewal> page) {
        Map<UUID, Contract> contractOf =
                contracts.find(actor, page.stream().map(Renewal::getContractId).toList());
        Map<UUID, Team> teamOf = teamsOf(contractOf.values());
        return page.stream()
                .<List<?>>map(renewal -> {
                    Contract contract = contractOf.get(renewal.getContractId());
                    return Arrays.asList(
                            contract.getNumber(),
                            teamOf.get(contract.getTeamId()).getName(),
                            renewal.getFirstDay(),
                            renewal.getLastDay(),
                            renewal.getHouseholdConfirmedBy(),
                            day(renewal.getHouseholdConfirmedAt()),
                            renewal.getTeamConfirmedBy(),
                            day(renewal.getTeamConfirmedAt()));
                })
                .toList();
    }

    private List<List<?>> problems(Actor actor, List<RenewalProblem> page, Locale locale) {
        Map<UUID, Contract> contractOf = contracts.find(
                actor, page.stream().map(RenewalProblem::getContractId).toList());
        Map<UUID, Team> teamOf = teamsOf(contractOf.values());
        return page.stream()
                .<List<?>>map(problem -> {
                    Contract contract = contractOf.get(problem.getContractId());
                    return Arrays.asList(
                            contract.getNumber(),
                            contract.getSigner().name(),
                            teamOf.get(contract.getTeamId()).getName(),
                            problem.getLastDay(),
                            messages.say(problem.getObstacle(), locale),
                            day(problem.getFoundAt()));
                })
                .toList();
    }

    private Map<UUID, Team> teamsOf(Collection<Contract> contracts) {
        return teams.byIds(contracts.stream().map(Contract::getTeamId).collect(Collectors.toSet()));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }
}

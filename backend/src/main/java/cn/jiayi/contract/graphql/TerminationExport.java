package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.TerminationDirectory;
import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.contract.TerminationSort;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of requests for termination as an Excel file, with the filter of the list. */
@RestController
@RequiredArgsConstructor
class TerminationExport {

    private final TerminationDirectory requests;
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
    @GetMapping("/files/termination-requests.xlsx")
    void terminationRequests(
            TerminationRequestFilter filter,
            @RequestParam(defaultValue = "ANSWER_BY") TerminationSort sort,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExcelList<TerminationRequest> list = new ExcelList<>(
                "terminationRequest.export",
                ContractListTitle.TERMINATION_REQUESTS,
                List.of(TerminationColumn.values()),
                paging -> requests.list(actor, filter.query(), sort, paging),
                page -> lines(actor, page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(Actor actor, List<TerminationRequest> page, Locale locale) {
        Map<UUID, Contract> contractOf = contracts.find(
                actor,
                page.stream().map(TerminationRequest::getContractId).distinct().toList());
        Map<UUID, Team> teamOf = teams.byIds(
                page.stream().map(TerminationRequest::getTeamId).distinct().toList());
        return page.stream()
                .<List<?>>map(request -> Arrays.asList(
                        contractOf.get(request.getContractId()).getNumber(),
                        messages.say(request.getState(), locale),
                        request.getRequestedByName(),
                        LocalDate.ofInstant(request.getRequestedAt(), clock.getZone()),
                        messages.say(request.getReason(), locale),
                        messages.say(request.getEffect(), locale),
                        request.getNote(),
                        teamOf.get(request.getTeamId()).getName(),
                        request.getAnswerBy(),
                        request.getAnsweredByName(),
                        request.getAnswer(),
                        request.getEndsOn()))
                .toList();
    }
}

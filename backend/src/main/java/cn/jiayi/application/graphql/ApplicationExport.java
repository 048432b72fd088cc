package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;
import cn.jiayi.application.ApplicationDirectory;
import cn.jiayi.application.ApplicationSort;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of applications as an Excel file, with the filter of the list. */
@RestController
@RequiredArgsConstructor
class ApplicationExport {

    private final ApplicationDirectory applications;
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
    @GetMapping("/files/applications.xlsx")
    void applications(
            ApplicationFilter filter,
            @RequestParam(defaultValue = "SERVED_FIRST") ApplicationSort sort,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExcelList<Application> list = new ExcelList<>(
                "application.export",
                ApplicationListTitle.APPLICATIONS,
                List.of(ApplicationColumn.values()),
                paging -> applications.list(actor, filter.query(), sort, paging),
                page -> lines(page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<Application> page, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Team> teamOf = teams.byIds(page.stream()
                .flatMap(each -> Stream.of(each.getTeamId(), each.getFromTeamId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return page.stream()
                .<List<?>>map(each -> Arrays.asList(
                        each.getApplicantName(),
                        messages.say(each.stateOn(today), locale),
                        each.isServedFirst() ? messages.say(ApplicationColumn.SERVED_FIRST, locale) : null,
                        name(teamOf, each.getTeamId()),
                        name(teamOf, each.getFromTeamId()),
                        each.getMessage(),
                        LocalDate.ofInstant(each.getSubmittedAt(), clock.getZone()),
                        each.getAnswerBy(),
                        each.getAnsweredByName(),
                        each.getAnswer()))
                .toList();
    }

    private static @Nullable String name(Map<UUID, Team> teams, @Nullable UUID id) {
        return id == null ? null : teams.get(id).getName();
    }
}

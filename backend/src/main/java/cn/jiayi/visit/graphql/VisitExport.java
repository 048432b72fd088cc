package cn.jiayi.visit.graphql;

import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.visit.Visit;
import cn.jiayi.visit.VisitDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of visits as an Excel file, with the filter of the list. */
@RestController
@RequiredArgsConstructor
class VisitExport {

    private final VisitDirectory visits;
    private final ResidentDirectory residents;
    private final Institutions institutions;
    private final TeamProfiles profiles;
    private final ExcelExports exports;
    private final Messages messages;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @GetMapping("/files/visits.xlsx")
    void visits(VisitFilter filter, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        ExcelList<Visit> list = new ExcelList<>(
                "visit.export",
                VisitListTitle.VISITS,
                List.of(VisitColumn.values()),
                paging -> visits.list(actor, filter.query(), paging),
                page -> lines(page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<Visit> page, Locale locale) {
        Map<UUID, Resident> residentOf = residents.byIds(ids(page, Visit::getResidentId));
        Map<UUID, Institution> placeOf = institutions.byIds(ids(page, Visit::getInstitutionId));
        Map<UUID, TeamProfile> teamOf = profiles.byIds(ids(page, Visit::getTeamId));
        return page.stream()
                .<List<?>>map(visit -> {
                    TeamProfile team = visit.getTeamId() == null ? null : teamOf.get(visit.getTeamId());
                    return Arrays.asList(
                            visit.getDay(),
                            residentOf.get(visit.getResidentId()).getName(),
                            placeOf.get(visit.getInstitutionId()).getName(),
                            visit.getDepartment(),
                            team == null ? null : team.name(),
                            team == null ? null : team.institutionName(),
                            messages.say(visit.isCarriesBenefits() ? VisitListTitle.YES : VisitListTitle.NO, locale),
                            messages.say(visit.getGround(), locale),
                            visit.getCancelReason());
                })
                .toList();
    }

    private static List<UUID> ids(List<Visit> page, Function<Visit, @Nullable UUID> id) {
        return page.stream()
                .<@Nullable UUID>map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

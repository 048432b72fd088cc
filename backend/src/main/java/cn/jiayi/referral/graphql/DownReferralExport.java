package cn.jiayi.referral.graphql;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.DownReferral;
import cn.jiayi.referral.DownReferralDirectory;
import cn.jiayi.referral.DownReferralState;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Patients on their way back as an Excel file, in the state of the list. */
@RestController
@RequiredArgsConstructor
class DownReferralExport {

    private final DownReferralDirectory downReferrals;
    private final ContractDirectory contracts;
    private final PatientFiles patients;
    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final TeamProfiles teams;
    private final ExcelExports exports;
    private final Messages messages;
    private final Clock clock;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @GetMapping("/files/down-referrals.xlsx")
    void downReferrals(
            @RequestParam @Nullable DownReferralState state, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        ExcelList<DownReferral> list = new ExcelList<>(
                "downReferral.export",
                ReferralListTitle.DOWN_REFERRALS,
                List.of(DownReferralColumn.values()),
                paging -> downReferrals.list(actor, state, paging),
                page -> lines(page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<DownReferral> page, Locale locale) {
        Map<UUID, ReferralPatient> patientOf = patients.of(ids(page, DownReferral::getResidentId));
        Map<UUID, Department> departmentOf = departments.byIds(ids(page, DownReferral::getDepartmentId));
        Map<UUID, Institution> hospitalOf = institutions.byIds(ids(page, DownReferral::getHospitalId));
        // while nobody has taken over it is the team of today (trap 16)
        Map<UUID, UUID> teamNow = contracts.teamsNow(ids(page, DownReferral::getHouseholdId));
        Map<UUID, TeamProfile> teamOf =
                teams.byIds(Stream.concat(ids(page, DownReferral::getTeamId).stream(), teamNow.values().stream())
                        .distinct()
                        .toList());
        return page.stream()
                .<List<?>>map(down -> Arrays.asList(
                        down.getNumber(),
                        messages.say(down.getState(), locale),
                        patientOf.get(down.getResidentId()).name(),
                        hospitalOf.get(down.getHospitalId()).getName(),
                        departmentOf.get(down.getDepartmentId()).getName(),
                        Optional.ofNullable(down.getTeamId())
                                .or(() -> Optional.ofNullable(teamNow.get(down.getHouseholdId())))
                                .map(teamOf::get)
                                .map(TeamProfile::name)
                                .orElse(null),
                        day(down.getSentAt()),
                        down.getTakeOverBy(),
                        down.getTakenOverBy(),
                        day(down.getTakenOverAt()),
                        down.getFirstVisitOn()))
                .toList();
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, clock.getZone());
    }

    private static List<UUID> ids(List<DownReferral> page, Function<DownReferral, @Nullable UUID> id) {
        return page.stream()
                .<@Nullable UUID>map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

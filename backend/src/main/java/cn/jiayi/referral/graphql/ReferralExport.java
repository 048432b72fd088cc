package cn.jiayi.referral.graphql;

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
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals, also one work list of them, as an Excel file with the filter of the list. */
@RestController
@RequiredArgsConstructor
class ReferralExport {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReferralDirectory referrals;
    private final PatientFiles patients;
    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final TeamProfiles teams;
    private final ExcelExports exports;
    private final Messages messages;
    private final Clock clock;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @GetMapping("/files/referrals.xlsx")
    void referrals(ReferralFilter filter, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        ExcelList<Referral> list = new ExcelList<>(
                "referral.export",
                ReferralListTitle.REFERRALS,
                List.of(ReferralColumn.values()),
                paging -> filter.work() == null
                        ? referrals.list(actor, filter.states(), paging)
                        : referrals.work(actor, filter.work(), paging),
                page -> lines(page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<Referral> page, Locale locale) {
        Map<UUID, ReferralPatient> patientOf =
                patients.of(page.stream().map(Referral::getResidentId).toList());
        Map<UUID, Department> departmentOf = departments.byIds(
                page.stream().map(Referral::getDepartmentId).distinct().toList());
        Map<UUID, Institution> hospitalOf = institutions.byIds(
                page.stream().map(Referral::getHospitalId).distinct().toList());
        Map<UUID, TeamProfile> teamOf =
                teams.byIds(page.stream().map(Referral::getTeamId).distinct().toList());
        return page.stream()
                .<List<?>>map(referral -> Arrays.asList(
                        referral.getNumber(),
                        messages.say(referral.getState(), locale),
                        patientOf.get(referral.getResidentId()).name(),
                        hospitalOf.get(referral.getHospitalId()).getName(),
                        departmentOf.get(referral.getDepartmentId()).getName(),
                        teamOf.get(referral.getTeamId()).name(),
                        teamOf.get(referral.getTeamId()).institutionName(),
                        referral.getReferredBy(),
                        minute(referral.getCreatedAt()),
                        minute(referral.getAnswerBy()),
                        // of a bed the first night, which has no hour
                        referral.getSlotStartsAt() == null
                                ? referral.getFirstNight()
                                : minute(referral.getSlotStartsAt()),
                        referral.getDeclineReason() == null ? null : messages.say(referral.getDeclineReason(), locale),
                        referral.getHospitalNote(),
                        referral.getAcknowledgedBy()))
                .toList();
    }

    private @Nullable String minute(@Nullable Instant at) {
        return at == null ? null : MINUTE.format(at.atZone(clock.getZone()));
    }
}

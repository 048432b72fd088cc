package cn.jiayi.referral;

import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells both sides what has become of referrals (M24, trap 15). Whom it is about is not named: the list that it leads to does. */
@Component
@RequiredArgsConstructor
class ReferralNotices {

    private final Notices notices;
    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final TeamDirectory teams;

    /** @param unanswered those whose hospital did not answer; the others waited for the team */
    void lapsed(Collection<Referral> lapsed, Collection<UUID> unanswered) {
        Names names = names(lapsed);
        lapsed.forEach(each -> {
            boolean isHospitals = unanswered.contains(each.getId());
            tellTeam(each, isHospitals ? ReferralNotice.UNANSWERED : ReferralNotice.OFFER_MISSED, names);
            tellHospital(each, isHospitals ? ReferralNotice.LEFT_UNANSWERED : ReferralNotice.OFFER_LAPSED, names);
        });
    }

    void confirmed(Referral referral) {
        notices.tell(
                NoticeRecipient.household(referral.getHouseholdId()),
                ReferralNotice.CONFIRMED,
                referral.getId(),
                names(List.of(referral)).of(referral));
    }

    void died(Collection<Referral> freed) {
        Names names = names(freed);
        freed.forEach(each -> {
            tellTeam(each, ReferralNotice.RESIDENT_DIED, names);
            tellHospital(each, ReferralNotice.RESIDENT_DIED, names);
        });
    }

    private void tellTeam(Referral referral, ReferralNotice what, Names names) {
        notices.tell(NoticeRecipient.team(referral.getTeamId()), what, referral.getId(), names.of(referral));
    }

    private void tellHospital(Referral referral, ReferralNotice what, Names names) {
        notices.tell(NoticeRecipient.institution(referral.getHospitalId()), what, referral.getId(), names.of(referral));
    }

    private Names names(Collection<Referral> referrals) {
        return new Names(
                departments.byIds(ids(referrals, Referral::getDepartmentId)),
                institutions.byIds(ids(referrals, Referral::getHospitalId)),
                teams.byIds(ids(referrals, Referral::getTeamId)));
    }

    private static List<UUID> ids(Collection<Referral> referrals, Function<Referral, UUID> id) {
        return referrals.stream().map(id).distinct().collect(Collectors.toList());
    }

    /** Of all referrals of a batch, asked for at once. */
    private record Names(Map<UUID, Department> departments, Map<UUID, Institution> hospitals, Map<UUID, Team> teams) {

        Map<String, String> of(Referral referral) {
            return Map.of(
                    "number", referral.getNumber(),
                    "hospital", hospitals.get(referral.getHospitalId()).getName(),
                    "department", departments.get(referral.getDepartmentId()).getName(),
                    "team", teams.get(referral.getTeamId()).getName());
        }
    }
}

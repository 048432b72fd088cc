package cn.jiayi.referral;

import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.platform.Reads;
import cn.jiayi.platform.Uuids;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells both sides what has become of referrals (M24, trap 15). Whom it is about is not named: the list that it leads to does. */
@Component
@RequiredArgsConstructor
class ReferralNotices {

    /** Neither the number nor whom it is from and to ever changes: what the transaction has not written yet matters not. */
    private static final String FACTS = """
            select referral.id, referral.number, institution.name, department.name, team.name from referral
            join institution on institution.id = referral.hospital_id
            join department on department.id = referral.department_id
            join team on team.id = referral.team_id
            where referral.id in (:ids)
            """;

    private final Notices notices;
    private final Reads reads;

    /** @param unanswered those whose hospital did not answer; the others waited for the team */
    void lapsed(Collection<Referral> lapsed, Collection<UUID> unanswered) {
        Map<UUID, Map<String, String>> facts = facts(lapsed);
        lapsed.forEach(each -> {
            boolean isHospitals = unanswered.contains(each.getId());
            tellTeam(each, isHospitals ? ReferralNotice.UNANSWERED : ReferralNotice.OFFER_MISSED, facts);
            tellHospital(each, isHospitals ? ReferralNotice.LEFT_UNANSWERED : ReferralNotice.OFFER_LAPSED, facts);
        });
    }

    void confirmed(Referral referral) {
        notices.tell(
                NoticeRecipient.household(referral.getHouseholdId()),
                ReferralNotice.CONFIRMED,
                referral.getId(),
                factsOf(referral, facts(List.of(referral))));
    }

    void died(Collection<Referral> freed) {
        Map<UUID, Map<String, String>> facts = facts(freed);
        freed.forEach(each -> {
            tellTeam(each, ReferralNotice.RESIDENT_DIED, facts);
            tellHospital(each, ReferralNotice.RESIDENT_DIED, facts);
        });
    }

    private void tellTeam(Referral referral, ReferralNotice what, Map<UUID, Map<String, String>> facts) {
        notices.tell(NoticeRecipient.team(referral.getTeamId()), what, referral.getId(), factsOf(referral, facts));
    }

    private void tellHospital(Referral referral, ReferralNotice what, Map<UUID, Map<String, String>> facts) {
        notices.tell(
                NoticeRecipient.institution(referral.getHospitalId()),
                what,
                referral.getId(),
                factsOf(referral, facts));
    }

    private static Map<String, String> factsOf(Referral referral, Map<UUID, Map<String, String>> facts) {
        return Objects.requireNonNull(facts.get(referral.getId()));
    }

    /** The facts of all referrals of a batch, in one statement. */
    private Map<UUID, Map<String, String>> facts(Collection<Referral> referrals) {
        if (referrals.isEmpty()) {
            return Map.of();
        }
        List<byte[]> ids = referrals.stream()
                .map(referral -> Uuids.bytes(referral.getId()))
                .toList();
        return reads
                .rows(
                        FACTS,
                        Map.of("ids", ids),
                        row -> Map.entry(
                                row.id(),
                                Map.of(
                                        "number", row.text(),
                                        "hospital", row.text(),
                                        "department", row.text(),
                                        "team", row.text())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

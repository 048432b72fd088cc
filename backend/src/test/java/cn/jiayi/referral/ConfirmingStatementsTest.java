package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a confirmation asks and writes, it asks and writes once. */
@IntegrationTest
class ConfirmingStatementsTest {

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private Testers testers;

    @Test // M24
    void whoeverLooksOnIsToldInOneStatementAndWhatTheNoticeSaysIsReadInOne() {
        Clinic clinic = hospitals.clinic(YUBEI);
        confirm(clinic, referrals.waiting(referrals.ward(YUBEI), clinic));
        UUID referral = referrals.waiting(referrals.ward(YUBEI), clinic);

        List<String> statements = Statements.of(() -> confirm(clinic, referral));

        // one for the referral's own, one for the household's notice
        assertThat(statements)
                .filteredOn(each -> each.contains("into live_event"))
                .hasSize(2);
        assertThat(statements).hasSizeLessThanOrEqualTo(12);
    }

    private void confirm(Clinic clinic, UUID referral) {
        testers.onThisThread(clinic.coordinator())
                .document("""
                        mutation ($input: ReferralConfirmInput!) { referralConfirm(input: $input) {
                          ... on ReferralAnswered { referral { state } }
                        } }
                        """)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "referralId", GlobalId.of("Referral", referral)))
                .execute()
                .path("referralConfirm.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED");
    }
}

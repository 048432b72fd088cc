package cn.jiayi.agreement;

import cn.jiayi.household.Relation;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements as two sides sign them, and what somebody with the owner's rights might do to one afterwards. */
@TestComponent
@RequiredArgsConstructor
public class AgreementFixtures {

    public static final Signature LI = new Signature(
            "[[[180,90],[330,70]],[[250,40],[255,190],[170,300]],[[255,110],[340,240]],[[420,120],[470,100],[455,330],[430,310]]]");
    public static final Signature ZHAO = new Signature(
            "[[[200,110],[320,95]],[[260,60],[255,330]],[[180,200],[350,190]],[[420,90],[560,320]],[[560,90],[410,330]]]");

    private final Agreements agreements;
    private final AgreementDirectory directory;
    private final TransactionTemplate transaction;
    private final Flyway flyway;
    private final Clock clock;

    /** @return the check code */
    public String seal(UUID contract, String number, String districtCode) {
        transaction.executeWithoutResult(
                status -> agreements.seal(draft(contract, number, districtCode, LocalDate.now(clock))));
        return directory.ofContracts(List.of(contract)).get(contract).checkCode();
    }

    /** @param change what a column becomes, as SQL */
    public void tamper(UUID contract, String change) {
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("update agreement set " + change + " where contract_id = ?")
                .param(Uuids.bytes(contract))
                .update();
    }

    static AgreementDraft draft(UUID contract, String number, String districtCode, LocalDate signedOn) {
        return new AgreementDraft(
                contract,
                number,
                districtCode,
                Ids.next(),
                1,
                signedOn,
                signedOn,
                signedOn.plusYears(1).minusDays(1),
                new AgreementDraft.HouseholdParty(
                        "500112-0000001",
                        "双凤桥街道和平社区样例路12号3幢5-2",
                        List.of(
                                new AgreementDraft.Member("李秀兰", Relation.HEAD, "500112********0021"),
                                new AgreementDraft.Member("王建国", Relation.SPOUSE, "500112********0014"),
                                new AgreementDraft.Member("王䶮", Relation.CHILD, null)),
                        new AgreementDraft.Signer("李秀兰", true),
                        LI),
                new AgreementDraft.TeamParty(
                        "双凤桥街道第一家庭医生团队", "双凤桥街道社区卫生服务中心", "和平社区签约工作室", "023-61110001", "赵敏", ZHAO));
    }
}

package cn.jiayi.contract;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.agreement.AgreementFixtures;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a signing asks and writes, it asks and writes once. */
@IntegrationTest
class SigningStatementsTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Test // M13, M14
    void noStatementComesTwice() {
        Practice practice = fixtures.practice(YUBEI);
        UUID area = fixtures.area(practice);
        Crew team = fixtures.team(practice);
        fixtures.responsible(team, area);
        Actor leader = fixtures.leader(team);
        sign(leader, fixtures.household(practice, area));
        Home home = fixtures.household(practice, area);

        List<String> statements = Statements.of(() -> sign(leader, home));

        assertThat(statements).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(25);
    }

    private void sign(Actor leader, Home home) {
        testers.onThisThread(leader)
                .document("""
                        mutation ($input: ContractSignInput!) { contractSign(input: $input) {
                          ... on ContractSigned { contract { number team { name } currentTerm { lastDay } } }
                        } }
                        """)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "householdId", GlobalId.of("Household", home.id()),
                                "signerId", GlobalId.of("Resident", home.headId()),
                                "householdSignature", AgreementFixtures.LI.strokes(),
                                "teamSignature", AgreementFixtures.LI.strokes()))
                .execute()
                .path("contractSign.contract.number")
                .hasValue();
    }
}

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
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M14, M18: the agreement and the handbook of a contract. */
@IntegrationTest
class ContractPapersApiTest {

    private static final String AGREEMENT = """
            query ($id: ID!) { node(id: $id) { ... on Contract { agreement {
                checkCode seal fingerprint sealedAt
                clauses { version title articles { heading paragraphs } }
                content {
                    contractNumber signedOn firstDay lastDay policyVersion
                    household { number address signer { name isHead } members { name relation idNumberMasked } signature { strokes } }
                    team { name institution studio phone doctor signature { strokes } }
                }
            } } } }
            """;
    private static final String CHECK = """
            query ($code: String!) { publicAgreement(code: $code) { seal number signedOn isInForce endsOn } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Crew team;
    private Home home;
    private UUID contract;
    private String code;

    @BeforeEach
    void aHouseholdThatHasSigned() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        contract = contracts.inForce(home, team);
        code = agreements.seal(contract, "500112-7", YUBEI);
    }

    @Test // trap 1
    void showsBothSidesWhatTheySigned() {
        for (Actor actor : new Actor[] {fixtures.head(home), fixtures.leader(team)}) {
            agreement(actor)
                    .path("node.agreement.seal")
                    .entity(String.class)
                    .isEqualTo("GENUINE")
                    .path("node.agreement.content.household.signer")
                    .entity(Map.class)
                    .isEqualTo(Map.of("name", "李秀兰", "isHead", true))
                    .path("node.agreement.content.household.members[*].name")
                    .entityList(String.class)
                    .containsExactly("李秀兰", "王建国", "王䶮")
                    .path("node.agreement.content.team.signature.strokes")
                    .entity(String.class)
                    .isEqualTo(AgreementFixtures.ZHAO.strokes())
                    .path("node.agreement.clauses.articles[0].heading")
                    .entity(String.class)
                    .isEqualTo("第一条 双方");
        }
    }

    @Test
    void aContractSignedOnPaperHasNoneOnScreen() {
        Home other = fixtures.household(practice, null);
        UUID onPaper = contracts.inForce(other, team);
        ask(fixtures.head(other), AGREEMENT, onPaper).path("node.agreement").valueIsNull();
        ask(fixtures.head(other), file("agreementFile"), onPaper)
                .path("agreementFile")
                .valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document = replace(document, '李秀兰', '李秀蓝')",
                "document = concat(document, ' ')",
                "fingerprint = reverse(fingerprint)",
                "mac = unhex(repeat('00', 32))",
                "document = '{}', fingerprint = sha2('{}', 256)"
            })
    void aChangedByteShowsAndNothingIsTakenForSigned(String change) {
        agreements.tamper(contract, change);
        agreement(fixtures.head(home))
                .path("node.agreement.seal")
                .entity(String.class)
                .isEqualTo("ALTERED")
                .path("node.agreement.content")
                .valueIsNull();
        ask(fixtures.head(home), file("agreementFile"), contract)
                .path("agreementFile")
                .valueIsNull();
        check(code)
                .path("publicAgreement")
                .entity(Map.class)
                .satisfies(shown -> assertThat(shown)
                        .containsEntry("seal", "ALTERED")
                        .containsEntry("number", null)
                        .containsEntry("signedOn", null));
    }

    @Test
    void anybodyAsksWhetherItIsGenuineAndInForceAndLearnsNoMore() {
        String typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4) + " ";
        check(typed)
                .path("publicAgreement")
                .entity(Map.class)
                .satisfies(shown -> assertThat(shown)
                        .containsEntry("seal", "GENUINE")
                        .containsEntry("number", "500112-7")
                        .containsEntry("signedOn", contracts.today().toString())
                        .containsEntry("isInForce", true)
                        .containsEntry("endsOn", null));
        check("0000-0000-0000").path("publicAgreement").valueIsNull();
    }

    @Test
    void anAgreementThatIsOverStaysGenuine() {
        LocalDate lastDay = contracts.today().minusDays(1);
        UUID over = contracts.file(
                fixtures.household(practice, null), team, ContractState.TERMINATED, lastDay.minusDays(20), lastDay);
        check(agreements.seal(over, "500112-8", YUBEI))
                .path("publicAgreement.seal")
                .entity(String.class)
                .isEqualTo("GENUINE")
                .path("publicAgreement.isInForce")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("publicAgreement.endsOn")
                .entity(String.class)
                .isEqualTo(lastDay.toString());
    }

    @Test
    void printsTheAgreementForThoseWhoMaySeeTheContract() throws IOException {
        assertThat(text(ask(fixtures.head(home), file("agreementFile"), contract), "agreementFile"))
                .contains("甲方联", "乙方联", "李秀兰");
        Home stranger = fixtures.household(practice, null);
        ask(fixtures.head(stranger), file("agreementFile"), contract)
                .path("agreementFile")
                .valueIsNull();
        ask(fixtures.leader(fixtures.team(practice)), file("agreementFile"), contract)
                .path("agreementFile")
                .valueIsNull();
    }

    @Test // M18
    void printsTheHandbookAsItIsToday() throws IOException {
        contracts.set("household", home.id(), "address", "新搬的地址1号");
        assertThat(text(ask(fixtures.head(home), file("handbookFile"), contract), "handbookFile"))
                .contains("重庆市渝北区", "新搬的地址1号", home.headName(), team.name(), "随访、健康管理")
                .doesNotContain(Fixtures.phoneOf(home.headId()));
        Home stranger = fixtures.household(practice, null);
        ask(fixtures.head(stranger), file("handbookFile"), contract)
                .path("handbookFile")
                .valueIsNull();
    }

    @Test
    void manyAreReadInTwoMoreStatementsThanNone() {
        for (int i = 0; i < 9; i++) {
            agreements.seal(contracts.inForce(fixtures.household(practice, null), team), "500112-" + i, YUBEI);
        }
        Actor administrator = fixtures.administrator(practice);
        assertThat(statements(administrator, 10, "agreement { seal content { contractNumber } clauses { title } }"))
                .isEqualTo(statements(administrator, 1, "agreement { seal }"))
                .isEqualTo(statements(administrator, 10, "number") + 2);
    }

    private int statements(Actor actor, int first, String fields) {
        return Statements.of(() -> testers.onThisThread(actor)
                        .document("query ($first: Int) { contracts(first: $first) { edges { node { number " + fields
                                + " } } } }")
                        .variable("first", first)
                        .execute()
                        .path("contracts.edges")
                        .entityList(Object.class)
                        .hasSize(first))
                .size();
    }

    private static String file(String field) {
        return "query ($id: ID!) { " + field + "(contractId: $id) { name mediaType content } }";
    }

    private static String text(Response response, String field) throws IOException {
        String content = response.path(field + ".content").entity(String.class).get();
        try (PDDocument pdf = Loader.loadPDF(Base64.getDecoder().decode(content))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private Response agreement(Actor actor) {
        return ask(actor, AGREEMENT, contract);
    }

    private Response ask(Actor actor, String document, UUID id) {
        return testers.as(actor)
                .document(document)
                .variable("id", GlobalId.of("Contract", id))
                .execute();
    }

    private Response check(String typed) {
        return testers.anyone().document(CHECK).variable("code", typed).execute();
    }
}

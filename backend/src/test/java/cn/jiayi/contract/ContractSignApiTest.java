package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.agreement.AgreementFixtures;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M13: signing at the studio, as a screen does it. */
@IntegrationTest
class ContractSignApiTest {

    private static final String SIGN = """
            mutation ($input: ContractSignInput!) { contractSign(input: $input) {
                __typename
                ... on ContractSigned {
                    isTeamOverAdvised
                    contract {
                        id number state signedOn endsOn
                        signer { name authority }
                        membersAtSigning { name relation }
                        currentTerm { number firstDay lastDay }
                        household { id } team { id } policy { version }
                        agreement { seal content { household { signer { name isHead } signature { strokes } } team { doctor name } } }
                    }
                }
                ... on ContractSignRefused { reason message current limit }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    private Practice practice;
    private UUID area;
    private Crew team;
    private Actor leader;
    private Home home;

    @BeforeEach
    void aTeamOfErqiWithAHouseholdInItsArea() {
        practice = fixtures.practice(ERQI);
        area = fixtures.area(practice);
        team = fixtures.team(practice);
        fixtures.responsible(team, area);
        leader = fixtures.leader(team);
        home = fixtures.household(practice, area);
    }

    @Test
    void signsForTheTermOfTheDistrict() {
        LocalDate today = contracts.today();
        sign(leader, home, home.headId())
                .path("contractSign.__typename")
                .entity(String.class)
                .isEqualTo("ContractSigned")
                .path("contractSign.isTeamOverAdvised")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("contractSign.contract")
                .entity(Map.class)
                .satisfies(contract -> {
                    assertThat(contract)
                            .containsEntry("state", "IN_FORCE")
                            .containsEntry("signedOn", today.toString())
                            .containsEntry("signer", Map.of("name", home.headName(), "authority", "HEAD"))
                            .containsEntry("household", Map.of("id", GlobalId.of("Household", home.id())))
                            .containsEntry("team", Map.of("id", GlobalId.of("Team", team.id())))
                            .containsEntry("endsOn", null)
                            .containsEntry(
                                    "currentTerm",
                                    Map.of(
                                            "number",
                                            1,
                                            "firstDay",
                                            today.toString(),
                                            "lastDay",
                                            today.plusYears(3).minusDays(1).toString()));
                    assertThat(contract.get("number").toString()).startsWith(ERQI + "-");
                })
                .path("contractSign.contract.membersAtSigning[*].relation")
                .entityList(String.class)
                .containsExactly("HEAD", "SPOUSE", "CHILD");
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(new AuditRows(flyway).of(leader.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordType, AuditRows.Row::outcome)
                .containsExactly(tuple("contract.sign", "contract", "DONE"));
    }

    @Test // M14
    void bothSidesDrawTheirSignatureAndItIsSealed() {
        String dot = "[[[10,10]]]";
        String name = AgreementFixtures.LI.strokes();
        String household = GlobalId.of("Household", home.id());
        refused(sign(testers.as(leader), household, home.headId(), key(), dot, name), "SIGNATURE_MISSING", "签名框");
        refused(sign(testers.as(leader), household, home.headId(), key(), name, ""), "SIGNATURE_MISSING", "签名框");
        assertThat(contracts.contracts(home)).isZero();
        sign(leader, home, home.headId())
                .path("contractSign.contract.agreement")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "seal",
                        "GENUINE",
                        "content",
                        Map.of(
                                "household",
                                Map.of(
                                        "signer",
                                        Map.of("name", home.headName(), "isHead", true),
                                        "signature",
                                        Map.of("strokes", name)),
                                "team",
                                Map.of("doctor", leader.name(), "name", team.name()))));
    }

    @Test // trap 1
    void keepsOnWhatAuthoritySomebodySigned() {
        sign(leader, home, home.childId())
                .path("contractSign.contract.signer.authority")
                .entity(String.class)
                .isEqualTo("REPRESENTATIVE");
    }

    @Test // trap 1: later changes never rewrite what was signed
    void whatWasSignedStaysAsItWas() {
        String id = sign(leader, home, home.headId())
                .path("contractSign.contract.id")
                .entity(String.class)
                .get();
        contracts.set("resident", home.spouseId(), "name", "改名了");
        contracts.set("household", home.id(), "head_id", Uuids.bytes(home.spouseId()));
        testers.as(leader)
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Contract { signer { name } membersAtSigning { name } } } }")
                .variable("id", id)
                .execute()
                .path("node.signer.name")
                .entity(String.class)
                .isEqualTo(home.headName())
                .path("node.membersAtSigning[*].name")
                .entityList(String.class)
                .doesNotContain("改名了");
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerAndNoSecondEffect() {
        String key = key();
        String first = sign(leader, home, home.headId(), key)
                .path("contractSign.contract.id")
                .entity(String.class)
                .get();
        sign(leader, home, home.headId(), key)
                .path("contractSign.contract.id")
                .entity(String.class)
                .isEqualTo(first);
        assertThat(contracts.contracts(home)).isEqualTo(1);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(new AuditRows(flyway).of(leader.subject())).hasSize(1);
    }

    @Test
    void aRefusalIsRememberedWithItsKeyToo() {
        contracts.count(team, 1500);
        String key = key();
        refused(sign(leader, home, home.headId(), key), "TEAM_FULL", "1500 户");
        contracts.count(team, 10);
        refused(sign(leader, home, home.headId(), key), "TEAM_FULL", "1500 户");
        sign(leader, home, home.headId())
                .path("contractSign.__typename")
                .entity(String.class)
                .isEqualTo("ContractSigned");
        assertThat(new AuditRows(flyway).of(leader.subject()))
                .extracting(AuditRows.Row::outcome)
                .containsExactly("TEAM_FULL", "DONE");
    }

    @Test // trap 3
    void warnsAboveTheAdvisedNumber() {
        contracts.count(team, 999);
        sign(leader, home, home.headId())
                .path("contractSign.isTeamOverAdvised")
                .entity(Boolean.class)
                .isEqualTo(false);
        sign(leader, fixtures.household(practice, area), null)
                .path("contractSign.isTeamOverAdvised")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test // M05, trap 3
    void refusesTheHousehold1501AndSaysTheCountAndTheLimit() {
        contracts.count(team, 1499);
        sign(leader, home, home.headId())
                .path("contractSign.__typename")
                .entity(String.class)
                .isEqualTo("ContractSigned");
        Home next = fixtures.household(practice, area);
        refused(sign(leader, next, null), "TEAM_FULL", "1500 户")
                .path("contractSign.current")
                .entity(Integer.class)
                .isEqualTo(1500)
                .path("contractSign.limit")
                .entity(Integer.class)
                .isEqualTo(1500);
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1500);
        assertThat(contracts.contracts(next)).isZero();
    }

    @Test
    void refusesInEnglishToo() {
        contracts.count(team, 1500);
        refused(
                sign(testers.inEnglish(leader), home, home.headId(), key()),
                "TEAM_FULL",
                "The team has 1500 households");
    }

    @Test // M13
    void refusesASecondContractInForce() {
        contracts.inForce(home, fixtures.team(practice));
        refused(sign(leader, home, home.headId()), "ALREADY_IN_FORCE", "申请改签");
        assertThat(contracts.signedHouseholds(team)).isZero();
        assertThat(new AuditRows(flyway).of(leader.subject()))
                .extracting(AuditRows.Row::recordId, AuditRows.Row::outcome)
                .containsExactly(tuple(home.id(), "ALREADY_IN_FORCE"));
    }

    @Test // M04
    void refusesWhileTheTeamLacksARole() {
        Crew small = fixtures.team(practice, Set.of(TeamRole.NURSE));
        fixtures.responsible(small, area);
        refused(sign(fixtures.leader(small), home, home.headId()), "TEAM_INCOMPLETE", "补齐人员");
    }

    @Test // M11
    void refusesAHouseholdThatHasJustMovedToYubei() {
        Practice yubei = fixtures.practice(YUBEI);
        UUID place = fixtures.area(yubei);
        Crew crew = fixtures.team(yubei);
        fixtures.responsible(crew, place);
        Home newcomers = fixtures.household(yubei, place);
        contracts.set(
                "household",
                newcomers.id(),
                "residing_since",
                contracts.today().minusMonths(6).plusDays(1));
        refused(sign(fixtures.member(crew), newcomers, null), "RESIDES_TOO_SHORT", "居住");
        contracts.set(
                "household", newcomers.id(), "residing_since", contracts.today().minusMonths(6));
        sign(fixtures.member(crew), newcomers, null)
                .path("contractSign.contract.currentTerm.lastDay")
                .entity(String.class)
                .isEqualTo(contracts.today().plusYears(1).minusDays(1).toString());
    }

    @Test // M10
    void refusesASignerWhoIsAChildOrFromElsewhere() {
        Home young = fixtures.register(
                practice,
                area,
                List.of(
                        fixtures.person("户主", Sex.MALE, contracts.today().minusYears(40), Relation.HEAD),
                        fixtures.person(
                                "孩子", Sex.MALE, contracts.today().minusYears(18).plusDays(1), Relation.CHILD)),
                List.of());
        refused(sign(leader, young, young.childId()), "SIGNER_CANNOT_REPRESENT", "18 岁");
        refused(sign(leader, young, home.headId()), "SIGNER_CANNOT_REPRESENT", "18 岁");
    }

    @Test // trap 7
    void refusesAVillageDoctorWhosePermissionHasLapsed() {
        Crew doctor = fixtures.villageDoctor(practice);
        fixtures.responsible(doctor, area);
        contracts.set("team", doctor.id(), "permitted_until", contracts.today().minusDays(1));
        refused(sign(fixtures.doctor(doctor), home, home.headId()), "NO_PERMISSION", "许可");
    }

    @Test // trap 7: team composition and cap do not apply to village doctors
    void aVillageDoctorSignsOnTheLastDayOfThePermission() {
        Crew doctor = fixtures.villageDoctor(practice);
        fixtures.responsible(doctor, area);
        contracts.set("team", doctor.id(), "permitted_until", contracts.today());
        contracts.count(doctor, 5000);
        sign(fixtures.doctor(doctor), home, home.headId())
                .path("contractSign.isTeamOverAdvised")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test // trap 26: not yours and not there look alike
    void aHouseholdOutsideTheTeamsSightIsNotThere() {
        Practice other = fixtures.practice(ERQI);
        Home foreign = fixtures.household(other, fixtures.area(other));
        String message = refused(sign(leader, foreign, foreign.headId()), "NOT_FOUND", "没有找到")
                .path("contractSign.message")
                .entity(String.class)
                .get();
        refused(
                sign(testers.as(leader), GlobalId.of("Household", Ids.next()), home.headId(), key()),
                "NOT_FOUND",
                message);
        refused(sign(testers.as(leader), "nonsense", home.headId(), key()), "NOT_FOUND", message);
        assertThat(contracts.contracts(foreign)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TEAM_MEMBER", "TEAM_LEADER", "VILLAGE_DOCTOR"})
    void othersMayNotSign(Role role) {
        Actor other = role == Role.RESIDENT ? fixtures.head(home) : fixtures.of(role, ERQI);
        sign(other, home, home.headId())
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
        assertThat(contracts.contracts(home)).isZero();
        assertThat(new AuditRows(flyway).of(other.subject()))
                .extracting(AuditRows.Row::outcome)
                .containsExactly("DENIED");
    }

    @Test // trap 27: screens offer what would not be refused
    void saysBeforehandWhatWouldBeRefused() {
        permissions(leader, home).isEqualTo(Map.of("viewerCanSign", true, "viewerCannotSignReasons", List.of()));
        contracts.inForce(home, fixtures.team(practice));
        contracts.count(team, 1500);
        permissions(leader, home)
                .isEqualTo(Map.of(
                        "viewerCanSign", false, "viewerCannotSignReasons", List.of("ALREADY_IN_FORCE", "TEAM_FULL")));
        permissions(fixtures.administrator(practice), home)
                .isEqualTo(Map.of("viewerCanSign", false, "viewerCannotSignReasons", List.of()));
    }

    @SuppressWarnings("rawtypes")
    private GraphQlTester.Entity<Map, ?> permissions(Actor actor, Home of) {
        return testers.as(actor)
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Household { viewerCanSign viewerCannotSignReasons } } }")
                .variable("id", GlobalId.of("Household", of.id()))
                .execute()
                .path("node")
                .entity(Map.class);
    }

    private static Response refused(Response response, String reason, String words) {
        response.path("contractSign.reason").entity(String.class).isEqualTo(reason);
        response.path("contractSign.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
        return response;
    }

    private Response sign(Actor actor, Home of, @Nullable UUID signer) {
        return sign(actor, of, signer == null ? of.headId() : signer, key());
    }

    private Response sign(Actor actor, Home of, UUID signer, String key) {
        return sign(testers.as(actor), of, signer, key);
    }

    private static Response sign(GraphQlTester tester, Home of, UUID signer, String key) {
        return sign(tester, GlobalId.of("Household", of.id()), signer, key);
    }

    private static Response sign(GraphQlTester tester, String household, UUID signer, String key) {
        return sign(tester, household, signer, key, AgreementFixtures.LI.strokes(), AgreementFixtures.ZHAO.strokes());
    }

    private static Response sign(
            GraphQlTester tester, String household, UUID signer, String key, String ofHousehold, String ofTeam) {
        return tester.document(SIGN)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key,
                                "householdId",
                                household,
                                "signerId",
                                GlobalId.of("Resident", signer),
                                "householdSignature",
                                ofHousehold,
                                "teamSignature",
                                ofTeam))
                .execute();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.HouseholdDraft;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M13, M17: a household picks a team and applies; the team accepts or declines. */
@IntegrationTest
class ApplicationApiTest {

    private static final String ALL = """
            fragment All on Application {
                id state team { id } fromTeam { id } applicant message answerBy lapsesOn isOverdue isServedFirst
                answeredBy answer viewerCanWithdraw viewerCanDecline viewerCanAccept viewerCannotAcceptReasons
                contract { id state signedOn signer { name authority } team { id } }
            }
            """;
    private static final String SUBMIT = ALL + """
            mutation ($input: ApplicationSubmitInput!) { answer: applicationSubmit(input: $input) {
                ... on ApplicationSubmitted { application { ...All } }
                ... on ApplicationSubmitRefused { reason message }
            } }
            """;
    private static final String WITHDRAW = ALL + """
            mutation ($input: ApplicationWithdrawInput!) { answer: applicationWithdraw(input: $input) {
                ... on ApplicationWithdrawn { application { ...All } }
                ... on ApplicationWithdrawRefused { reason message }
            } }
            """;
    private static final String ANSWER = """
            ... on ApplicationAnswered { isTeamOverAdvised application { ...All } }
            ... on ApplicationAnswerRefused { reason message current limit }
            """;
    private static final String ACCEPT = ALL
            + "mutation ($input: ApplicationAcceptInput!) { answer: applicationAccept(input: $input) { %s } }"
                    .formatted(ANSWER);
    private static final String DECLINE = ALL
            + "mutation ($input: ApplicationDeclineInput!) { answer: applicationDecline(input: $input) { %s } }"
                    .formatted(ANSWER);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ApplicationFixtures applications;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    private Practice practice;
    private UUID area;
    private Crew team;
    private Home home;
    private Actor head;
    private Actor leader;

    @BeforeEach
    void aHouseholdAndATeamOfErqi() {
        practice = fixtures.practice(ERQI);
        area = fixtures.area(practice);
        team = fixtures.team(practice);
        fixtures.responsible(team, area);
        home = fixtures.household(practice, area);
        head = fixtures.head(home);
        leader = fixtures.leader(team);
    }

    @Nested
    class Submitting {

        @Test
        void anApplicationSaysWhoMustActByWhen() {
            submit(head, team, " 我父亲有高血压 ")
                    .path("answer.application")
                    .entity(Map.class)
                    .satisfies(application -> assertThat(application)
                            .containsEntry("state", "OPEN")
                            .containsEntry("team", Map.of("id", GlobalId.of("Team", team.id())))
                            .containsEntry("fromTeam", null)
                            .containsEntry("applicant", head.name())
                            .containsEntry("message", "我父亲有高血压")
                            .containsEntry(
                                    "answerBy", applications.today().plusDays(5).toString())
                            .containsEntry(
                                    "lapsesOn",
                                    applications.today().plusDays(15).toString())
                            .containsEntry("viewerCanWithdraw", true)
                            .containsEntry("viewerCanAccept", false)
                            .containsEntry("contract", null));
            assertThat(new AuditRows(flyway).of(head.subject()))
                    .extracting(AuditRows.Row::action, AuditRows.Row::recordType, AuditRows.Row::outcome)
                    .containsExactly(tuple("application.submit", "application", "DONE"));
        }

        @Test // free choice: any team of the district, also without an area near by
        void aTeamFromElsewhereInTheDistrictCanBeChosen() {
            Crew far = fixtures.team(fixtures.practice(ERQI));
            submit(head, far, null).path("answer.application.id").hasValue();
        }

        @Test
        void oneWaitsAtATime() {
            submit(head, team, null);
            refused(submit(fixtures.spouse(home), fixtures.team(practice), null), "ALREADY_APPLIED", "撤回");
            assertThat(applications.applications(home)).isEqualTo(1);
        }

        @Test // the night's job has not run yet
        void afterOneThatIsOverTheNextIsTaken() {
            UUID old = applications.open(home, team);
            applications.age(old, 16);
            submit(head, team, null).path("answer.application.id").hasValue();
            assertThat(applications.stored(old)).isEqualTo("LAPSED");
        }

        @Test
        void refusesTheTeamThatTheHouseholdHas() {
            contracts.inForce(home, team);
            refused(submit(head, team, null), "HAS_THIS_TEAM", "不需要");
        }

        @Test // M05, trap 3
        void refusesAFullTeam() {
            contracts.count(team, 1500);
            refused(submit(head, team, null), "TEAM_FULL", "另选");
        }

        @Test // M04
        void refusesATeamThatLacksARole() {
            refused(submit(head, fixtures.team(practice, Set.of(TeamRole.NURSE)), null), "TEAM_INCOMPLETE", "另选");
        }

        @Test // trap 7
        void refusesAVillageDoctorWhosePermissionHasLapsed() {
            Crew doctor = fixtures.villageDoctor(practice);
            contracts.set(
                    "team", doctor.id(), "permitted_until", applications.today().minusDays(1));
            refused(submit(head, doctor, null), "NO_PERMISSION", "另选");
        }

        @Test // M11
        void refusesAHouseholdThatHasJustMovedToYubei() {
            Practice yubei = fixtures.practice(YUBEI);
            Home newcomers = fixtures.household(yubei, null);
            contracts.set(
                    "household",
                    newcomers.id(),
                    "residing_since",
                    applications.today().minusMonths(5));
            refused(submit(fixtures.head(newcomers), fixtures.team(yubei), null), "RESIDES_TOO_SHORT", "居住");
        }

        @Test // M10
        void refusesAChild() {
            Home young = fixtures.register(
                    practice,
                    area,
                    List.of(
                            fixtures.person("户主", Sex.MALE, applications.today().minusYears(40), Relation.HEAD),
                            fixtures.person("孩子", Sex.MALE, applications.today().minusYears(12), Relation.CHILD)),
                    List.of());
            refused(submit(fixtures.resident(ERQI, young.childId()), team, null), "CANNOT_REPRESENT", "18 岁");
        }

        @Test // M14
        void refusesWhatIsNoSignatureAndWordsThatAreTooLong() {
            refused(run(head, SUBMIT, submitting(team, null, "[]")), "SIGNATURE_MISSING", "签字");
            refused(submit(head, team, "字".repeat(501)), "MESSAGE_TOO_LONG", "500");
            assertThat(applications.applications(home)).isZero();
        }

        @Test // trap 26: not there and in another district look alike
        void aTeamOfAnotherDistrictIsNotThere() {
            String message = refused(submit(head, fixtures.team(fixtures.practice(YUBEI)), null), "NOT_FOUND", "没有找到")
                    .path("answer.message")
                    .entity(String.class)
                    .get();
            Map<String, Object> nowhere = submitting(team, null, ApplicationFixtures.SIGNATURE);
            nowhere.put("teamId", GlobalId.of("Team", Ids.next()));
            refused(run(head, SUBMIT, nowhere), "NOT_FOUND", message);
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"RESIDENT"})
        void othersMayNot(Role role) {
            assertThat(Testers.errorCode(submit(staff(role), team, null))).isEqualTo("FORBIDDEN");
            assertThat(applications.applications(home)).isZero();
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void anotherAdultOfTheHouseholdTakesItBack() {
            UUID application = applications.open(home, team);
            withdraw(fixtures.spouse(home), application)
                    .path("answer.application.state")
                    .entity(String.class)
                    .isEqualTo("WITHDRAWN");
            refused(accept(leader, application), "NOT_OPEN", "撤回");
            assertThat(contracts.contracts(home)).isZero();
        }

        @Test
        void refusesWhatIsAnswered() {
            UUID application = applications.open(home, team);
            decline(leader, application, "请就近选择。");
            refused(withdraw(head, application), "NOT_OPEN", "已有结果");
        }

        @Test // trap 26
        void anotherHouseholdsIsNotThere() {
            UUID application = applications.open(home, team);
            Actor neighbour = fixtures.head(fixtures.household(practice, area));
            refused(withdraw(neighbour, application), "NOT_FOUND", "没有找到");
            assertThat(applications.stored(application)).isEqualTo("OPEN");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"RESIDENT"})
        void othersMayNot(Role role) {
            UUID application = applications.open(home, team);
            assertThat(Testers.errorCode(withdraw(staff(role), application))).isEqualTo("FORBIDDEN");
        }
    }

    @Nested
    class Accepting {

        @Test // M13: both sides have signed, it takes effect
        void theContractIsInForceTheSameMoment() {
            UUID application = applications.open(home, team);
            accept(leader, application)
                    .path("answer.application")
                    .entity(Map.class)
                    .satisfies(accepted -> {
                        assertThat(accepted)
                                .containsEntry("state", "ACCEPTED")
                                .containsEntry("answeredBy", leader.name())
                                .containsEntry("viewerCanAccept", false)
                                .containsEntry("viewerCanDecline", false);
                        assertThat((Map<?, ?>) accepted.get("contract"))
                                .extracting("state", "signedOn", "signer")
                                .containsExactly(
                                        "IN_FORCE",
                                        applications.today().toString(),
                                        Map.of("name", home.headName(), "authority", "HEAD"));
                    });
            assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
            assertThat(contracts.contractsInForce(home)).isEqualTo(1);
        }

        @Test // M17, trap 6
        void aSwitchEndsTheOldContractTheDayBefore() {
            Crew old = fixtures.team(practice);
            UUID before = contracts.inForce(home, old);
            String application = submit(head, team, null)
                    .path("answer.application.fromTeam.id")
                    .entity(String.class)
                    .isEqualTo(GlobalId.of("Team", old.id()))
                    .path("answer.application.id")
                    .entity(String.class)
                    .get();
            accept(leader, GlobalId.uuid("Application", application))
                    .path("answer.application.contract.team.id")
                    .entity(String.class)
                    .isEqualTo(GlobalId.of("Team", team.id()));
            testers.as(head)
                    .document("query ($id: ID!) { node(id: $id) { ... on Contract { state endsOn endReason } } }")
                    .variable("id", GlobalId.of("Contract", before))
                    .execute()
                    .path("node")
                    .entity(Map.class)
                    .isEqualTo(Map.of(
                            "state",
                            "TERMINATED",
                            "endsOn",
                            applications.today().minusDays(1).toString(),
                            "endReason",
                            "SWITCHED"));
            assertThat(contracts.signedHouseholds(old)).isZero();
            assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
            assertThat(contracts.contractsInForce(home)).isEqualTo(1);
        }

        @Test // trap 6: from tomorrow
        void whatWasSignedTodayIsNotSwitchedToday() {
            Crew old = fixtures.team(practice);
            contracts.file(home, old, ContractState.IN_FORCE, applications.today(), null);
            UUID application = applications.open(home, team);
            permissions(leader, application)
                    .isEqualTo(Map.of("viewerCanAccept", false, "viewerCannotAcceptReasons", List.of("SIGNED_TODAY")));
            refused(accept(leader, application), "SIGNED_TODAY", "明天");
            assertThat(contracts.signedHouseholds(old)).isEqualTo(1);
            assertThat(contracts.signedHouseholds(team)).isZero();
            assertThat(applications.stored(application)).isEqualTo("OPEN");
        }

        @Test // trap 3
        void refusesTheHousehold1501AndSaysTheCountAndTheLimit() {
            UUID application = applications.open(home, team);
            contracts.count(team, 1500);
            refused(accept(leader, application), "TEAM_FULL", "1500 户")
                    .path("answer.current")
                    .entity(Integer.class)
                    .isEqualTo(1500)
                    .path("answer.limit")
                    .entity(Integer.class)
                    .isEqualTo(1500);
            assertThat(applications.stored(application)).isEqualTo("OPEN");
        }

        @Test
        void refusesWithoutASignature() {
            UUID application = applications.open(home, team);
            refused(run(leader, ACCEPT, accepting(application, "[[[1,1]]]")), "SIGNATURE_MISSING", "签字");
            assertThat(contracts.contracts(home)).isZero();
        }

        @Test // trap 8: who signed has died since
        void refusesWhereTheApplicantIsGone() {
            UUID application = applications.open(home, team);
            contracts.set("resident", home.headId(), "died_on", applications.today());
            refused(accept(leader, application), "SIGNER_CANNOT_REPRESENT", "重新申请");
        }

        @Test
        void refusesWhatHasLapsedAlsoBeforeTheJobHasRun() {
            UUID application = applications.open(home, team);
            applications.age(application, 15);
            permissions(leader, application)
                    .isEqualTo(Map.of("viewerCanAccept", true, "viewerCannotAcceptReasons", List.of()));
            applications.age(application, 1);
            refused(accept(leader, application), "NOT_OPEN", "过期");
        }

        @Test // trap 26
        void anotherTeamsApplicationIsNotThere() {
            UUID application = applications.open(home, team);
            Actor colleague = fixtures.leader(fixtures.team(practice));
            refused(accept(colleague, application), "NOT_FOUND", "没有这份申请");
            assertThat(applications.stored(application)).isEqualTo("OPEN");
        }

        @ParameterizedTest
        @EnumSource(
                mode = Mode.EXCLUDE,
                names = {"TEAM_MEMBER", "TEAM_LEADER", "VILLAGE_DOCTOR"})
        void othersMayNot(Role role) {
            UUID application = applications.open(home, team);
            Actor other = role == Role.RESIDENT ? head : staff(role);
            assertThat(Testers.errorCode(accept(other, application))).isEqualTo("FORBIDDEN");
            assertThat(Testers.errorCode(decline(other, application, "不行"))).isEqualTo("FORBIDDEN");
            assertThat(applications.stored(application)).isEqualTo("OPEN");
        }
    }

    @Nested
    class Declining {

        @Test
        void theHouseholdReadsWhyAndAppliesElsewhere() {
            UUID application = applications.open(home, team);
            decline(leader, application, "本团队不上门，建议选择滨河团队。")
                    .path("answer.application.answer")
                    .entity(String.class)
                    .isEqualTo("本团队不上门，建议选择滨河团队。");
            testers.as(head)
                    .document(
                            "query { notices { edges { node { text } } } myHousehold { openApplication { id } applications { state } } }")
                    .execute()
                    .path("notices.edges[0].node.text")
                    .entity(String.class)
                    .satisfies(text -> assertThat(text).contains("建议选择滨河团队"))
                    .path("myHousehold.applications[*].state")
                    .entityList(String.class)
                    .containsExactly("DECLINED");
            submit(head, fixtures.team(practice), null)
                    .path("answer.application.id")
                    .hasValue();
        }

        @Test
        void refusesWithoutWordsOrWithTooMany() {
            UUID application = applications.open(home, team);
            refused(decline(leader, application, " "), "NOTE_MISSING", "写明");
            refused(decline(leader, application, "字".repeat(501)), "NOTE_TOO_LONG", "500");
        }
    }

    @Test // trap 26: the team sees whom it would sign, as long as the household waits
    void aTeamSeesTheHouseholdThatWaitsForItsAnswer() {
        Home far = fixtures.household(fixtures.practice(ERQI), null);
        UUID application = applications.open(far, team);
        household(leader, far).isEqualTo(Map.of("number", far.number()));
        decline(leader, application, "太远了。");
        testers.as(leader)
                .document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", GlobalId.of("Household", far.id()))
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test // a studio's signing leaves nothing to answer
    void signingAtTheStudioOvertakesTheApplication() {
        UUID application = applications.open(home, fixtures.team(practice));
        testers.as(leader)
                .document("mutation ($input: ContractSignInput!) { contractSign(input: $input) { __typename } }")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key(),
                                "householdId",
                                GlobalId.of("Household", home.id()),
                                "signerId",
                                GlobalId.of("Resident", home.headId()),
                                "householdSignature",
                                ApplicationFixtures.SIGNATURE,
                                "teamSignature",
                                ApplicationFixtures.SIGNATURE))
                .execute()
                .path("contractSign.__typename")
                .entity(String.class)
                .isEqualTo("ContractSigned");
        assertThat(applications.stored(application)).isEqualTo("OVERTAKEN");
    }

    @Test // M12: key groups are served first, then whoever waits longest
    void theTeamsListPutsKeyGroupsFirst() {
        UUID ordinary = applications.open(home, team);
        UUID older = applications.open(fixtures.household(practice, area), team);
        applications.age(older, 3);
        HouseholdDraft.Member old =
                fixtures.person("老人", Sex.FEMALE, applications.today().minusYears(70), Relation.HEAD);
        Home elderly = fixtures.register(practice, area, List.of(old), List.of());
        String first = submit(fixtures.head(elderly), team, null)
                .path("answer.application.isServedFirst")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("answer.application.id")
                .entity(String.class)
                .get();
        testers.as(leader)
                .document("query { applications(filter: {states: [OPEN]}) { edges { node { id } } } }")
                .execute()
                .path("applications.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(first, GlobalId.of("Application", older), GlobalId.of("Application", ordinary));
    }

    @Test
    void anOverdueOneIsShownAsSuchAndOneThatIsOverAsLapsed() {
        UUID application = applications.open(home, team);
        applications.age(application, 6);
        listed("OPEN")
                .path("applications.edges[0].node.isOverdue")
                .entity(Boolean.class)
                .isEqualTo(true);
        applications.age(application, 10);
        listed("OPEN").path("applications.edges").entityList(Object.class).hasSize(0);
        listed("LAPSED")
                .path("applications.edges[0].node.state")
                .entity(String.class)
                .isEqualTo("LAPSED");
    }

    private Response listed(String state) {
        return testers.as(leader)
                .document(
                        "query ($states: [ApplicationState!]) { applications(filter: {states: $states}) { edges { node { state isOverdue } } } }")
                .variable("states", List.of(state))
                .execute();
    }

    @SuppressWarnings("rawtypes")
    private GraphQlTester.Entity<Map, ?> household(Actor actor, Home of) {
        return testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ... on Household { number } } }")
                .variable("id", GlobalId.of("Household", of.id()))
                .execute()
                .path("node")
                .entity(Map.class);
    }

    @SuppressWarnings("rawtypes")
    private GraphQlTester.Entity<Map, ?> permissions(Actor actor, UUID of) {
        return testers.as(actor)
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Application { viewerCanAccept viewerCannotAcceptReasons } } }")
                .variable("id", GlobalId.of("Application", of))
                .execute()
                .path("node")
                .entity(Map.class);
    }

    private Actor staff(Role role) {
        return role == Role.TEAM_LEADER ? leader : fixtures.of(role, ERQI);
    }

    private Response submit(Actor actor, Crew to, @Nullable String message) {
        return run(actor, SUBMIT, submitting(to, message, ApplicationFixtures.SIGNATURE));
    }

    private Response withdraw(Actor actor, UUID application) {
        return run(actor, WITHDRAW, with(application));
    }

    private Response accept(Actor actor, UUID application) {
        return run(actor, ACCEPT, accepting(application, ApplicationFixtures.SIGNATURE));
    }

    private Response decline(Actor actor, UUID application, String note) {
        Map<String, Object> input = with(application);
        input.put("note", note);
        return run(actor, DECLINE, input);
    }

    private static Map<String, Object> submitting(Crew to, @Nullable String message, String signature) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", key());
        input.put("teamId", GlobalId.of("Team", to.id()));
        input.put("message", message);
        input.put("signature", signature);
        return input;
    }

    private static Map<String, Object> accepting(UUID application, String signature) {
        Map<String, Object> input = with(application);
        input.put("signature", signature);
        return input;
    }

    private static Map<String, Object> with(UUID application) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", key());
        input.put("applicationId", GlobalId.of("Application", application));
        return input;
    }

    private Response run(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    private static Response refused(Response response, String reason, String words) {
        response.path("answer.reason").entity(String.class).isEqualTo(reason);
        response.path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
        return response;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

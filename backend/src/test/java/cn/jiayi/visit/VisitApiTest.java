package cn.jiayi.visit;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.referral.ReferralFixtures;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M22, M26, trap 17: a visit is recorded where it was, decided as of its day, and shown with the reason to whom it concerns. */
@IntegrationTest
class VisitApiTest {

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private VisitFixtures visits;

    @Autowired
    private VisitFigures figures;

    private Practice centre;
    private Crew team;
    private Home home;
    private Clinic partner;
    private Clinic outside;
    private LocalDate today;

    @BeforeEach
    void aSignedHouseholdWithAPartnerHospital() {
        centre = fixtures.practice(YUBEI);
        team = fixtures.team(centre);
        home = fixtures.household(centre, null);
        contracts.file(home, team, ContractState.IN_FORCE, contracts.today().minusDays(100), null);
        partner = hospitals.clinic(YUBEI);
        outside = hospitals.clinic(YUBEI);
        today = visits.today();
        fixtures.combination(centre, partner.hospitalId());
    }

    @Test
    void insideTheCombinationItCarriesBenefitsAndOutsideItDoesNot() {
        assertThat(ground(record(partner.coordinator(), today))).isEqualTo("IN_COMBINATION");
        assertThat(ground(record(fixtures.administrator(centre), today))).isEqualTo("OWN_INSTITUTION");
        Response without = record(outside.coordinator(), today);
        assertThat(ground(without)).isEqualTo("OUTSIDE_WITHOUT_REFERRAL");
        without.path("visitRecord.visit.carriesBenefits").entity(Boolean.class).isEqualTo(false);
        without.path("visitRecord.visit.policy.version").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void aCombinationCountsOnlyOnItsOwnDays() {
        Clinic former = hospitals.clinic(YUBEI);
        fixtures.combination(centre, former.hospitalId(), today.minusYears(1), today.minusDays(10));
        assertThat(ground(record(former.coordinator(), today.minusDays(10)))).isEqualTo("IN_COMBINATION");
        assertThat(ground(record(former.coordinator(), today.minusDays(9)))).isEqualTo("OUTSIDE_WITHOUT_REFERRAL");
    }

    @Test
    void theContractOfTheDayCountsAndNotThatOfToday() {
        Home late = fixtures.household(centre, null);
        contracts.file(late, team, ContractState.IN_FORCE, today.minusDays(5), null);
        assertThat(ground(record(partner.coordinator(), late, today.minusDays(6))))
                .isEqualTo("NOT_SIGNED");
        assertThat(ground(record(partner.coordinator(), late, today.minusDays(5))))
                .isEqualTo("IN_COMBINATION");
    }

    @Test
    void outsideAReferralOfTheFamilyDoctorCoversTheVisit() {
        Ward ward = new Ward(team, fixtures.member(team), home);
        UUID referral = referrals.seen(ward, outside); // its appointment was 28 days ago
        Response answer = record(outside.coordinator(), today);
        assertThat(ground(answer)).isEqualTo("BY_REFERRAL");
        answer.path("visitRecord.visit.referral.id").entity(String.class).isEqualTo("Referral_" + referral);
        assertThat(ground(record(outside.coordinator(), today.minusDays(29)))).isEqualTo("OUTSIDE_WITHOUT_REFERRAL");
    }

    @Test
    void isRecordedByTheReferralWithWhichThePatientCame() {
        UUID referral = referrals.seen(new Ward(team, fixtures.member(team), home), outside);
        Response answer = testers.as(outside.coordinator())
                .document("""
                        mutation ($key: String!, $referral: ID!, $day: Date!) {
                          visitRecord(input: { idempotencyKey: $key, referralId: $referral, day: $day }) {
                            ... on VisitRecorded { visit { ground patient { name } department } }
                            ... on VisitRecordRefused { reason }
                          }
                        }""")
                .variable("key", UUID.randomUUID().toString())
                .variable("referral", "Referral_" + referral)
                .variable("day", today.toString())
                .execute();
        answer.path("visitRecord.visit.ground").entity(String.class).isEqualTo("BY_REFERRAL");
        answer.path("visitRecord.visit.patient.name").entity(String.class).isEqualTo(home.headName());
        answer.path("visitRecord.visit.department").valueIsNull();
    }

    @Test
    void inADistrictWithoutTheRuleTheSignedHaveBenefitsEverywhere() {
        Practice erqi = fixtures.practice(ERQI);
        Home there = fixtures.household(erqi, null);
        contracts.file(there, fixtures.team(erqi), ContractState.IN_FORCE, today.minusDays(10), null);
        Clinic any = hospitals.clinic(ERQI);
        assertThat(ground(record(any.coordinator(), there, today))).isEqualTo("NO_RULE");
        assertThat(ground(record(any.coordinator(), there, today.minusDays(11))))
                .isEqualTo("NOT_SIGNED");
    }

    @Test
    void refusesTheSameVisitTwiceWrongNumbersOtherNamesAndDaysOutOfRange() {
        record(outside.coordinator(), today);
        Response twice = record(outside.coordinator(), today);
        twice.path("visitRecord.reason").entity(String.class).isEqualTo("ALREADY_RECORDED");
        twice.path("visitRecord.standing.ground").entity(String.class).isEqualTo("OUTSIDE_WITHOUT_REFERRAL");
        assertThat(reason(record(outside.coordinator(), today.plusDays(1)))).isEqualTo("DAY_OUT_OF_RANGE");
        Response old = record(outside.coordinator(), today.minusDays(91));
        assertThat(reason(old)).isEqualTo("DAY_OUT_OF_RANGE");
        String number = visits.idNumberOf(outside.coordinator(), home.headId());
        assertThat(reason(record(outside.coordinator(), "500101190001010000", "某人", today)))
                .isEqualTo("ID_NUMBER_WRONG");
        assertThat(reason(record(outside.coordinator(), number, "别人", today))).isEqualTo("NOT_FOUND");
        Clinic far = hospitals.clinic(ERQI);
        assertThat(reason(record(far.coordinator(), number, home.headName(), today)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void aTeamRecordsForThoseWhomItHasSignedOnly() {
        assertThat(ground(record(fixtures.member(team), today))).isEqualTo("OWN_INSTITUTION");
        Actor colleague = fixtures.member(fixtures.team(centre));
        assertThat(reason(record(colleague, today.minusDays(1)))).isEqualTo("NOT_OWN");
        assertThat(errorCode(record(fixtures.head(home), today))).isEqualTo("FORBIDDEN");
    }

    @Test
    void aSlipIsTakenBackWhereItWasRecordedAndMayThenBeRecordedAgain() {
        UUID visit = visits.recorded(outside.coordinator(), home);
        assertThat(cancel(fixtures.administrator(centre), visit, "不是本人")).isEqualTo("RECORDED_ELSEWHERE");
        assertThat(cancel(partner.coordinator(), visit, "不是本人")).isEqualTo("NOT_FOUND");
        assertThat(cancel(outside.coordinator(), visit, " ")).isEqualTo("REASON_OUT_OF_RANGE");
        assertThat(cancel(outside.coordinator(), visit, "录入错误")).isEqualTo("VisitChanged");
        assertThat(cancel(outside.coordinator(), visit, "录入错误")).isEqualTo("ALREADY_CANCELLED");
        assertThat(ground(record(outside.coordinator(), today))).isEqualTo("OUTSIDE_WITHOUT_REFERRAL");
    }

    @Test
    void isDecidedOnceMoreWhereACombinationTurnsUpThatWasThereAndTheFirstDecisionStays() {
        UUID visit = visits.recorded(outside.coordinator(), home);
        assertThat(reconsider(fixtures.member(team), visit)).isEqualTo("NOTHING_NEW");
        fixtures.combination(centre, outside.hospitalId(), today.minusDays(3), null);
        assertThat(reconsider(fixtures.member(team), visit)).isEqualTo("VisitChanged");
        assertThat(reconsider(fixtures.member(team), visit)).isEqualTo("CARRIES_BENEFITS");
        testers.as(fixtures.head(home))
                .document("""
                        { visits { edges { node { ground decisions { ordinal ground } viewerCanReconsider viewerCanCancel } } } }""")
                .execute()
                .path("visits.edges[0].node.decisions[*].ground")
                .entityList(String.class)
                .containsExactly("OUTSIDE_WITHOUT_REFERRAL", "IN_COMBINATION");
    }

    @Test
    void theHouseholdTheTeamAndBothInstitutionsSeeItAndNobodyElse() {
        String id = "Visit_" + visits.recorded(outside.coordinator(), home);
        for (Actor actor : List.of(
                fixtures.head(home), fixtures.member(team), fixtures.administrator(centre), outside.coordinator())) {
            assertThat(sees(actor, id)).as(actor.role().name()).isTrue();
        }
        for (Actor actor : List.of(
                fixtures.member(fixtures.team(centre)),
                fixtures.administrator(fixtures.practice(YUBEI)),
                partner.coordinator())) {
            assertThat(sees(actor, id)).as(actor.role().name()).isFalse();
        }
    }

    @Test
    void theGuideSaysBeforehandWhereBenefitsAre() {
        Response answer = testers.as(fixtures.head(home))
                .document("{ visitGuide { rule own { id } partners { id } referralValidDays team { name } } }")
                .execute();
        answer.path("visitGuide.rule").entity(String.class).isEqualTo("ONE_PLUS_ONE");
        answer.path("visitGuide.own[*].id").entityList(String.class).containsExactly("Institution_" + centre.id());
        answer.path("visitGuide.partners[*].id")
                .entityList(String.class)
                .containsExactly("Institution_" + partner.hospitalId());
        answer.path("visitGuide.referralValidDays").entity(Integer.class).isEqualTo(30);
    }

    @Test
    void countsTheVisitsOfTheSignedByTeamAndPlaceWithoutThoseTakenBack() {
        visits.recorded(outside.coordinator(), home);
        visits.recorded(partner.coordinator(), home);
        visits.recorded(fixtures.administrator(centre), home);
        UUID slip = visits.recorded(hospitals.clinic(YUBEI).coordinator(), home);
        assertThat(figures.of(YUBEI, YearMonth.from(today)))
                .filteredOn(figure -> figure.teamId().equals(team.id()))
                .hasSize(4);
        Actor own = fixtures.coordinator(YUBEI, placeOf(slip));
        assertThat(cancel(own, slip, "录入错误")).isEqualTo("VisitChanged");
        assertThat(figures.of(YUBEI, YearMonth.from(today)))
                .filteredOn(figure -> figure.teamId().equals(team.id()))
                .hasSize(3)
                .allSatisfy(figure -> {
                    assertThat(figure.visits()).isEqualTo(1);
                    assertThat(figure.atPrimary()).isEqualTo(figure.placeId().equals(centre.id()) ? 1 : 0);
                    assertThat(figure.withoutBenefits())
                            .isEqualTo(figure.placeId().equals(outside.hospitalId()) ? 1 : 0);
                });
    }

    @Test
    void aPageTakesTheSameStatementsForOneAndForTwenty() {
        Actor administrator = fixtures.administrator(centre);
        for (int i = 0; i < 20; i++) {
            record(i % 2 == 0 ? partner.coordinator() : outside.coordinator(), today.minusDays(i));
        }
        assertThat(statements(administrator, 20))
                .isEqualTo(statements(administrator, 1))
                .isLessThan(12);
    }

    private int statements(Actor actor, int first) {
        Runnable query = () -> testers.onThisThread(actor)
                .document("""
                        query ($first: Int!) { visits(first: $first) { edges { node {
                          day ground department institution { name } patient { name age } team { name institutionName }
                          referral { number } policy { version } decisions { ground } viewerCanCancel viewerCanReconsider
                        } } } }""")
                .variable("first", first)
                .execute()
                .path("visits.edges")
                .entityList(Object.class)
                .hasSize(first);
        query.run();
        return Statements.of(query).size();
    }

    private UUID placeOf(UUID visit) {
        String id = testers.as(fixtures.administrator(centre))
                .document("query ($id: ID!) { node(id: $id) { ... on Visit { institution { id } } } }")
                .variable("id", "Visit_" + visit)
                .execute()
                .path("node.institution.id")
                .entity(String.class)
                .get();
        return UUID.fromString(id.substring("Institution_".length()));
    }

    private boolean sees(Actor actor, String id) {
        return !testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ... on Visit { id } } }")
                .variable("id", id)
                .execute()
                .path("$..id")
                .entityList(String.class)
                .get()
                .isEmpty();
    }

    private String cancel(Actor actor, UUID visit, String reason) {
        return told(
                testers.as(actor)
                        .document("""
                        mutation ($key: String!, $id: ID!, $reason: String!) {
                          visitCancel(input: { idempotencyKey: $key, visitId: $id, reason: $reason }) {
                            __typename ... on VisitChangeRefused { reason message }
                          }
                        }""")
                        .variable("key", UUID.randomUUID().toString())
                        .variable("id", "Visit_" + visit)
                        .variable("reason", reason)
                        .execute(),
                "visitCancel");
    }

    private String reconsider(Actor actor, UUID visit) {
        return told(
                testers.as(actor)
                        .document("""
                        mutation ($key: String!, $id: ID!) {
                          visitReconsider(input: { idempotencyKey: $key, visitId: $id }) {
                            __typename ... on VisitChangeRefused { reason message }
                          }
                        }""")
                        .variable("key", UUID.randomUUID().toString())
                        .variable("id", "Visit_" + visit)
                        .execute(),
                "visitReconsider");
    }

    private static String told(Response answer, String field) {
        String type = answer.path(field + ".__typename").entity(String.class).get();
        return type.endsWith("Refused")
                ? answer.path(field + ".reason").entity(String.class).get()
                : type;
    }

    private static String ground(Response answer) {
        return answer.path("visitRecord.visit.ground").entity(String.class).get();
    }

    private static String reason(Response answer) {
        return answer.path("visitRecord.reason").entity(String.class).get();
    }

    private Response record(Actor actor, LocalDate day) {
        return record(actor, home, day);
    }

    private Response record(Actor actor, Home patient, LocalDate day) {
        return record(actor, visits.idNumberOf(actor, patient.headId()), patient.headName(), day);
    }

    private Response record(Actor actor, String idNumber, String name, LocalDate day) {
        return testers.as(actor)
                .document("""
                        mutation ($key: String!, $number: String!, $name: String!, $day: Date!) {
                          visitRecord(input: { idempotencyKey: $key, idNumber: $number, name: $name, day: $day, department: "内科" }) {
                            ... on VisitRecorded { visit { id ground carriesBenefits referral { id } policy { version } } }
                            ... on VisitRecordRefused { reason message standing { ground } }
                          }
                        }""")
                .variable("key", UUID.randomUUID().toString())
                .variable("number", idNumber)
                .variable("name", name)
                .variable("day", day.toString())
                .execute();
    }
}

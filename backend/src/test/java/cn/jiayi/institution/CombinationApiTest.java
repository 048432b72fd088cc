package cn.jiayi.institution;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.institution.CombinationOutcome.Done;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M26: the commission founds and ends 1+1 combinations, and everybody of the district sees them. */
@IntegrationTest
class CombinationApiTest {

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CombinationKeeping keeping;

    @Autowired
    private CombinationDirectory directory;

    @Autowired
    private Clock clock;

    private Practice centre;
    private UUID hospital;
    private Actor commission;
    private LocalDate today;

    @BeforeEach
    void found() {
        centre = fixtures.practice(YUBEI);
        hospital = fixtures.hospital(YUBEI);
        commission = fixtures.of(Role.COMMISSION, YUBEI);
        today = LocalDate.now(clock);
    }

    @Test
    void foundsOneThatShowsOnTheInstitutionAndOnTheHospital() {
        Response answer = found(commission, hospital, today, null);
        answer.path("combinationFound.combination.state").entity(String.class).isEqualTo("IN_FORCE");
        answer.path("combinationFound.combination.viewerCanEnd")
                .entity(Boolean.class)
                .isEqualTo(true);
        for (UUID side : List.of(centre.id(), hospital)) {
            Response seen = testers.as(fixtures.of(Role.RESIDENT, YUBEI))
                    .document("""
                            query ($id: ID!) {
                              node(id: $id) { ... on Institution { combinations { firstDay hospital { id } viewerCanEnd } partnerHospitals { id } } }
                            }""")
                    .variable("id", "Institution_" + side)
                    .execute();
            seen.path("node.combinations[0].hospital.id").entity(String.class).isEqualTo("Institution_" + hospital);
            seen.path("node.combinations[0].viewerCanEnd").entity(Boolean.class).isEqualTo(false);
            seen.path("node.partnerHospitals").entityList(Object.class).hasSize(side.equals(hospital) ? 0 : 1);
        }
    }

    @Test
    void refusesDaysThatOverlapWithTheSamePairButNotAnotherHospital() {
        found(commission, hospital, today, today.plusDays(30))
                .path("combinationFound.__typename")
                .entity(String.class)
                .isEqualTo("CombinationChanged");
        Response again = found(commission, hospital, today.plusDays(30), null);
        again.path("combinationFound.reason").entity(String.class).isEqualTo("OVERLAPS");
        again.path("combinationFound.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("不能重叠"));
        found(commission, hospital, today.plusDays(31), null)
                .path("combinationFound.__typename")
                .entity(String.class)
                .isEqualTo("CombinationChanged");
        found(commission, fixtures.hospital(YUBEI), today, null)
                .path("combinationFound.__typename")
                .entity(String.class)
                .isEqualTo("CombinationChanged");
    }

    @Test
    void refusesATertiaryHospitalAndAForeignOne() {
        assertThat(reason(found(commission, fixtures.tertiaryHospital(YUBEI), today, null)))
                .isEqualTo("NOT_SECONDARY");
        assertThat(reason(found(commission, fixtures.hospital(ERQI), today, null)))
                .isEqualTo("NOT_FOUND");
        assertThat(reason(found(commission, hospital, today.plusYears(2), null)))
                .isEqualTo("FIRST_DAY_OUT_OF_RANGE");
    }

    @Test
    void endsOneTodayAndKeepsItInTheHistory() {
        String id = found(commission, hospital, today.minusMonths(2), null)
                .path("combinationFound.combination.id")
                .entity(String.class)
                .get();
        Response yesterday = end(commission, id, today.minusDays(1));
        yesterday.path("combinationEnd.reason").entity(String.class).isEqualTo("LAST_DAY_OUT_OF_RANGE");
        Response ended = end(commission, id, today);
        ended.path("combinationEnd.combination.state").entity(String.class).isEqualTo("IN_FORCE");
        ended.path("combinationEnd.combination.lastDay").entity(String.class).isEqualTo(today.toString());
        ended.path("combinationEnd.combination.endReason").entity(String.class).isEqualTo("协议到期");
        assertThat(directory.hospitalsOn(List.of(centre.id()), today)).containsKey(centre.id());
        assertThat(directory.hospitalsOn(List.of(centre.id()), today.plusDays(1)))
                .isEmpty();
    }

    @Test
    void isForTheCommissionAloneAndOfItsOwnDistrict() {
        assertThat(errorCode(found(fixtures.administrator(centre), hospital, today, null)))
                .isEqualTo("FORBIDDEN");
        assertThat(reason(found(fixtures.of(Role.COMMISSION, ERQI), hospital, today, null)))
                .isEqualTo("NOT_FOUND");
        UUID id = fixtures.combination(centre, hospital);
        end(fixtures.of(Role.COMMISSION, ERQI), "Combination_" + id, today)
                .path("combinationEnd.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        assertThat(errorCode(end(fixtures.of(Role.SUPERVISOR, YUBEI), "Combination_" + id, today)))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void ofManyThatFoundTheSamePairAtOnceOneDoes() throws Exception {
        try (Race race = new Race(8)) {
            for (int round = 0; round < 30; round++) {
                UUID other = fixtures.hospital(YUBEI);
                // each begins on another day, so no unique key would notice
                List<CombinationOutcome> outcomes = race.run(IntStream.range(0, 8)
                        .<Callable<CombinationOutcome>>mapToObj(index -> () -> keeping.found(
                                commission,
                                new FoundCombination(
                                        UUID.randomUUID().toString(), centre.id(), other, today.plusDays(index), null)))
                        .toList());
                assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(CombinationOutcome.Refused.class::isInstance)
                        .hasSize(7)
                        .allSatisfy(lost -> assertThat(lost.code()).isEqualTo("OVERLAPS"));
            }
        }
    }

    @Test
    void aPageTakesTheSameStatementsForOneAndForMany() {
        for (int i = 0; i < 12; i++) {
            fixtures.combination(fixtures.practice(YUBEI), hospital, today.minusDays(i), null);
        }
        assertThat(statements(12)).isEqualTo(statements(1)).isEqualTo(3);
    }

    private int statements(int first) {
        Runnable query = () -> testers.onThisThread(commission)
                .document(
                        "query ($first: Int!) { combinations(first: $first) { edges { node { firstDay primary { name } hospital { name } } } } }")
                .variable("first", first)
                .execute()
                .path("combinations.edges")
                .entityList(Object.class)
                .hasSize(first);
        query.run();
        return Statements.of(query).size();
    }

    private static String reason(Response answer) {
        return answer.path("combinationFound.reason").entity(String.class).get();
    }

    private Response found(Actor actor, UUID hospitalId, LocalDate firstDay, @Nullable LocalDate lastDay) {
        return testers.as(actor)
                .document("""
                        mutation ($key: String!, $primary: ID!, $hospital: ID!, $first: Date!, $last: Date) {
                          combinationFound(input: {
                            idempotencyKey: $key, primaryId: $primary, hospitalId: $hospital, firstDay: $first, lastDay: $last
                          }) {
                            __typename
                            ... on CombinationChanged { combination { id state viewerCanEnd } }
                            ... on CombinationRefused { reason message }
                          }
                        }""")
                .variable("key", UUID.randomUUID().toString())
                .variable("primary", "Institution_" + centre.id())
                .variable("hospital", "Institution_" + hospitalId)
                .variable("first", firstDay.toString())
                .variable("last", lastDay == null ? null : lastDay.toString())
                .execute();
    }

    private Response end(Actor actor, String id, LocalDate lastDay) {
        return testers.as(actor)
                .document("""
                        mutation ($key: String!, $id: ID!, $last: Date!) {
                          combinationEnd(input: { idempotencyKey: $key, combinationId: $id, lastDay: $last, reason: "协议到期" }) {
                            ... on CombinationChanged { combination { state lastDay endReason } }
                            ... on CombinationRefused { reason message }
                          }
                        }""")
                .variable("key", UUID.randomUUID().toString())
                .variable("id", id)
                .variable("last", lastDay.toString())
                .execute();
    }
}

package cn.jiayi.target;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.coverage.CoverageRebuilding;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.transaction.support.TransactionTemplate;

/** M29: coverage as of a day, from numbers that are kept. */
@IntegrationTest
class CoverageApiTest {

    private static final String COVERAGE = """
            query ($year: Int!, $day: Date, $by: CoverageView!) {
              coverage(year: $year, day: $day, by: $by) {
                year day comparedWith allocation { id } definition { version text }
                rows {
                  key name of place { id } residence keyGroup population task signedPersons signedPersonsLastMonth
                  signedHouseholds signedHouseholdsLastMonth signedInKeyGroups coveragePercent donePercent
                }
                totals { residence population task signedPersons signedHouseholds coveragePercent donePercent }
              }
            }""";

    private static final String FILE = """
            query ($day: Date, $by: CoverageView!) {
              coverage(year: 2098, day: $day, by: $by) {
                rows { key }
                csv: file(format: CSV) { name content }
                excel: file(format: XLSX) { name content }
              }
            }""";

    private static final String REBUILD = """
            mutation ($input: CoverageRebuildInput!) {
              coverageRebuild(input: $input) {
                __typename
                ... on CoverageRebuildStarted { book { isRebuilding startedBy households } }
                ... on CoverageRebuildRefused { reason message }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private CoverageRebuilding rebuilding;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transaction;

    private static Response ask(GraphQlTester tester, CoverageView by, @Nullable LocalDate day) {
        return tester.document(COVERAGE)
                .variable("year", 2099)
                .variable("day", day == null ? null : day.toString())
                .variable("by", by)
                .execute();
    }

    private Response ask(CoverageView by, @Nullable LocalDate day) {
        return ask(testers.as(fixtures.of(Role.COMMISSION, ERQI)), by, day);
    }

    @Test
    void showsEveryTownAlsoWithoutATaskAndWithZero() { // trap 22
        Response answer = ask(testers.as(fixtures.of(Role.SUPERVISOR, ERQI)), CoverageView.TOWN, null);
        List<String> towns = places.towns(ERQI).stream().map(Place::getName).toList();
        answer.path("coverage.allocation").valueIsNull();
        answer.path("coverage.rows[*].name").entityList(String.class).isEqualTo(towns);
        for (int row = 0; row < towns.size(); row++) {
            answer.path("coverage.rows[" + row + "].task").valueIsNull();
            answer.path("coverage.rows[" + row + "].donePercent").valueIsNull();
        }
        answer.path("coverage.totals[*].population")
                .entityList(Integer.class)
                .isEqualTo(List.of(423_500, 53_500, 477_000));
    }

    @Test
    void countsPersonsAndHouseholdsApartOnAnyDay() { // trap 2, trap 12
        Practice practice = fixtures.practice(ERQI);
        Crew team = fixtures.team(practice);
        Home home = fixtures.household(practice, null);
        LocalDate today = contracts.today();
        LocalDate lastMonth = today.withDayOfMonth(1).minusDays(1);
        contracts.file(home, team, ContractState.TERMINATED, lastMonth.minusDays(3), lastMonth);
        assertThat(ofTeam(team, today)).isEqualTo(List.of(0, 0, 3, 1));
        assertThat(ofTeam(team, lastMonth)).isEqualTo(List.of(3, 1, 0, 0));
        assertThat(ofTeam(team, lastMonth.minusDays(4))).isEqualTo(List.of(0, 0, 0, 0));
    }

    /** Persons and households on the day, and at the end of the month before. */
    private List<Integer> ofTeam(Crew team, LocalDate day) {
        var row = ask(CoverageView.TEAM, day)
                .path("coverage.rows[?(@.name == '" + team.name() + "')]")
                .entityList(Map.class)
                .get()
                .getFirst();
        return List.of(
                (Integer) row.get("signedPersons"),
                (Integer) row.get("signedHouseholds"),
                (Integer) row.get("signedPersonsLastMonth"),
                (Integer) row.get("signedHouseholdsLastMonth"));
    }

    @Test
    void noDayThatIsAheadIsCounted() {
        ask(CoverageView.TOWN, contracts.today().plusDays(400))
                .path("coverage.day")
                .entity(String.class)
                .isEqualTo(contracts.today().toString());
    }

    @ParameterizedTest
    @EnumSource(CoverageView.class)
    void costsTheSameFewStatementsHoweverManyHaveSigned(CoverageView by) {
        var commission = testers.as(fixtures.of(Role.COMMISSION, ERQI));
        Practice practice = fixtures.practice(ERQI);
        Crew team = fixtures.team(practice);
        contracts.inForce(fixtures.household(practice, null), team);
        int before = Statements.of(() -> ask(commission, by, null)).size();
        for (int i = 0; i < 5; i++) {
            contracts.inForce(fixtures.household(practice, null), team);
        }
        assertThat(Statements.of(() -> ask(commission, by, null)))
                .hasSize(before)
                .hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(CoverageView.class)
    void theFileHasTheDayTheVersionsTheDefinitionAndEveryRow(CoverageView by) throws UnreadableFile { // trap 22
        LocalDate day = LocalDate.of(2026, 1, 31);
        Response answer = testers.as(fixtures.of(Role.SUPERVISOR, YUBEI))
                .document(FILE)
                .variable("day", day.toString())
                .variable("by", by)
                .execute();
        assertThat(answer.path("coverage.csv.name").entity(String.class).get())
                .startsWith("渝北区-")
                .endsWith("-2026-01-31.csv");
        List<List<String>> csv = sheet(answer, "csv");
        assertThat(csv.get(1).getFirst()).contains("2026年1月31日");
        assertThat(csv.get(2).getFirst()).contains("2098 年");
        assertThat(csv.get(3).getFirst()).startsWith("统计口径（第 1 版）：签约人数：");
        int rows = answer.path("coverage.rows[*].key")
                .entityList(String.class)
                .get()
                .size();
        int totals =
                switch (by) {
                    case KEY_GROUP -> 0;
                    case RESIDENCE -> 1;
                    case TOWN, VILLAGE, INSTITUTION, TEAM, VILLAGE_DOCTOR -> 3;
                };
        assertThat(csv).hasSize(5 + rows + totals);
        assertThat(sheet(answer, "excel")).hasSameSizeAs(csv);
    }

    private static List<List<String>> sheet(Response answer, String file) throws UnreadableFile {
        byte[] bytes = Base64.getDecoder()
                .decode(answer.path("coverage." + file + ".content")
                        .entity(String.class)
                        .get());
        String name =
                answer.path("coverage." + file + ".name").entity(String.class).get();
        return Sheet.read(bytes, name).rows();
    }

    @Test
    void aRebuildIsStartedOnceAndRefusedWhileItRuns() {
        var commission = testers.as(fixtures.of(Role.COMMISSION, YUBEI));
        awaitRest();
        Response started = rebuild(commission);
        started.path("coverageRebuild.__typename").entity(String.class).isEqualTo("CoverageRebuildStarted");
        awaitRest();
        transaction.executeWithoutResult(status -> rebuilding.open(YUBEI, null)); // and nobody works on it
        Response refused = rebuild(commission);
        refused.path("coverageRebuild.reason").entity(String.class).isEqualTo("ALREADY_RUNNING");
        refused.path("coverageRebuild.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("正在重新计算"));
        rebuilding.work(YUBEI);
    }

    private void awaitRest() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> rebuilding
                        .book(YUBEI)
                        .filter(book -> !book.isRebuilding())
                        .isPresent());
    }

    private static Response rebuild(GraphQlTester tester) {
        return tester.document(REBUILD)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString()))
                .execute();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION", "SUPERVISOR"})
    void isForTheCommissionAndSupervisorsAlone(Role role) {
        assertThat(errorCode(ask(testers.as(fixtures.of(role, ERQI)), CoverageView.TOWN, null)))
                .isEqualTo("FORBIDDEN");
        assertThat(errorCode(rebuild(testers.as(fixtures.of(role, ERQI))))).isEqualTo("FORBIDDEN");
    }

    @Test
    void isForNobodyWithoutALogin() {
        assertThat(errorCode(ask(testers.anyone(), CoverageView.TOWN, null))).isEqualTo("UNAUTHENTICATED");
    }
}

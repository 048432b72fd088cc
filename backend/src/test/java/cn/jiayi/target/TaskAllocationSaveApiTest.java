package cn.jiayi.target;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Testers;
import cn.jiayi.district.Places;
import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M28: what somebody has supposed becomes a version, and an earlier version the latest again. Each test has a year of its own. */
@IntegrationTest
class TaskAllocationSaveApiTest {

    private static final String RESULT = """
             {
                __typename
                ... on TaskAllocationSaved {
                  allocation {
                    id version origin source basedOnVersion rounding urbanRatePercent viewerCanRestore
                    rows { population task printedTask } totals { task sumOfRows printedTask }
                  }
                }
                ... on TaskAllocationSaveRefused { reason message }
              }
            }""";

    private static final String SAVE =
            "mutation ($input: TaskAllocationSaveInput!) { answer: taskAllocationSave(input: $input)" + RESULT;

    private static final String RESTORE =
            "mutation ($input: TaskAllocationRestoreInput!) { answer: taskAllocationRestore(input: $input)" + RESULT;

    private static final String IMPORT = """
            mutation ($input: TaskAllocationImportInput!) {
              taskAllocationImport(input: $input) { ... on TaskAllocationImported { allocation { id } } }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Places places;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TaskAllocationSaving saving;

    private Actor actor;
    private GraphQlTester commission;

    @BeforeEach
    void signIn() {
        actor = fixtures.of(Role.COMMISSION, YUBEI);
        commission = testers.as(actor);
    }

    private String importAnnex(int year) {
        return commission
                .document(IMPORT)
                .variable("input", Annexes.input(year))
                .execute()
                .path("taskAllocationImport.allocation.id")
                .entity(String.class)
                .get();
    }

    private Map<String, Object> whatIf(int year, double urbanRate, Map<String, Integer> populations) {
        return Map.of(
                "year",
                year,
                "urbanRatePercent",
                urbanRate,
                "ruralRatePercent",
                45,
                "rounding",
                "UP",
                "populations",
                populations.entrySet().stream()
                        .map(each -> Map.of("placeId", each.getKey(), "population", each.getValue()))
                        .toList());
    }

    private static Response save(
            GraphQlTester tester, String key, Map<String, Object> whatIf, int basedOn, String note) {
        return tester.document(SAVE)
                .variable(
                        "input",
                        Map.of("idempotencyKey", key, "whatIf", whatIf, "basedOnVersion", basedOn, "note", note))
                .execute();
    }

    private Response save(Map<String, Object> whatIf, int basedOn, String note) {
        return save(commission, UUID.randomUUID().toString(), whatIf, basedOn, note);
    }

    private static Response restore(GraphQlTester tester, String id) {
        return tester.document(RESTORE)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "allocationId", id))
                .execute();
    }

    private static <T> T at(Response answer, String path, Class<T> type) {
        return answer.path(path).entity(type).get();
    }

    private String town(int ordinal) {
        return GlobalId.of("Place", places.towns(YUBEI).get(ordinal).getId());
    }

    @Test
    void whatIsSupposedBecomesTheNextVersion() {
        importAnnex(2061);
        Response saved = save(whatIf(2061, 21, Map.of(town(0), 50)), 1, "  区卫健委 2 月例会 ");
        assertThat(at(saved, "answer.allocation.version", Integer.class)).isEqualTo(2);
        assertThat(at(saved, "answer.allocation.origin", String.class)).isEqualTo("WHAT_IF");
        assertThat(at(saved, "answer.allocation.source", String.class)).isEqualTo("区卫健委 2 月例会");
        assertThat(at(saved, "answer.allocation.basedOnVersion", Integer.class)).isEqualTo(1);
        assertThat(at(saved, "answer.allocation.rounding", String.class)).isEqualTo("UP");
        assertThat(at(saved, "answer.allocation.rows[0].population", Integer.class))
                .isEqualTo(50);
        assertThat(at(saved, "answer.allocation.rows[0].task", Integer.class)).isEqualTo(11); // 50 × 21 % = 10.5
        saved.path("answer.allocation.rows[0].printedTask").valueIsNull();
    }

    @Test
    void theVersionBeforeStaysAndCanBeMadeTheLatestAgain() {
        String first = importAnnex(2062);
        save(whatIf(2062, 30, Map.of()), 1, "试算");
        commission
                .document("query ($id: ID!) { node(id: $id) { ... on TaskAllocation { viewerCanRestore } } }")
                .variable("id", first)
                .execute()
                .path("node.viewerCanRestore")
                .entity(Boolean.class)
                .isEqualTo(true);
        Response restored = restore(commission, first);
        assertThat(at(restored, "answer.allocation.version", Integer.class)).isEqualTo(3);
        assertThat(at(restored, "answer.allocation.origin", String.class)).isEqualTo("EARLIER_VERSION");
        assertThat(at(restored, "answer.allocation.source", String.class)).isEqualTo("annex.csv");
        assertThat(at(restored, "answer.allocation.basedOnVersion", Integer.class))
                .isEqualTo(1);
        assertThat(at(restored, "answer.allocation.viewerCanRestore", Boolean.class))
                .isFalse();
        restored.path("answer.allocation.totals[*].task")
                .entityList(Integer.class)
                .isEqualTo(List.of(171_236, 161_649, 332_885)); // trap 18
        restored.path("answer.allocation.totals[*].printedTask")
                .entityList(Integer.class)
                .isEqualTo(List.of(171_236, 161_649, 332_885));
    }

    @Test
    void aPlaceThatIsNotNamedKeepsThePopulationOfTheLatestVersion() {
        save(whatIf(2063, 20, Map.of(town(0), 1_000)), 0, "第一次");
        Response second = save(whatIf(2063, 20, Map.of(town(1), 2_000)), 1, "第二次");
        second.path("answer.allocation.rows[*].population")
                .entityList(Integer.class)
                .satisfies(populations -> assertThat(populations.subList(0, 2)).isEqualTo(List.of(1_000, 2_000)));
        assertThat(at(second, "answer.allocation.basedOnVersion", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void refusesWhatWasHeldAgainstAnOlderVersion() {
        importAnnex(2064);
        importAnnex(2064);
        Response refused = save(whatIf(2064, 20, Map.of()), 1, "试算");
        assertThat(at(refused, "answer.reason", String.class)).isEqualTo("CHANGED_MEANWHILE");
        assertThat(at(refused, "answer.message", String.class)).contains("第 2 版");
    }

    @ParameterizedTest
    @CsvSource({
        "101, 试算, NOTE, RATE_IMPOSSIBLE",
        "20.001, 试算, NOTE, RATE_IMPOSSIBLE",
        "20, '  ', NOTE, NOTE_LENGTH",
        "20, 试算, PLACE, PLACE_UNKNOWN",
        "20, 试算, POPULATION, POPULATION_IMPOSSIBLE"
    })
    void refusesInWordsAndKeepsNothing(double rate, String note, String wrong, String reason) {
        Map<String, Integer> populations =
                switch (wrong) {
                    case "PLACE" -> Map.of(GlobalId.of("Place", UUID.randomUUID()), 1);
                    case "POPULATION" -> Map.of(town(0), -1);
                    default -> Map.of();
                };
        Response refused = save(whatIf(2065, rate, populations), 0, note);
        assertThat(at(refused, "answer.reason", String.class)).isEqualTo(reason);
        assertThat(at(refused, "answer.message", String.class)).isNotBlank();
        assertThat(new AuditRows(flyway).of(actor.subject()))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome()).isEqualTo(reason));
        commission
                .document("{ taskAllocations(year: 2065) { edges { node { id } } } }")
                .execute()
                .path("taskAllocations.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void theSameKeyGivesTheSameVersionAgain() {
        String key = UUID.randomUUID().toString();
        Response first = save(commission, key, whatIf(2066, 20, Map.of()), 0, "试算");
        Response again = save(commission, key, whatIf(2066, 20, Map.of()), 0, "试算");
        assertThat(at(again, "answer.allocation.id", String.class))
                .isEqualTo(at(first, "answer.allocation.id", String.class));
    }

    @Test
    void ofEightAtOnceOneIsSavedAndTheOthersAreTold() throws Exception {
        Supposition supposition = new Supposition(2067, BigDecimal.TEN, BigDecimal.TEN, TaskRounding.HALF_UP, Map.of());
        try (Race race = new Race(8)) {
            List<TaskAllocationSaveOutcome> told = race.run(IntStream.range(0, 8)
                    .<Callable<TaskAllocationSaveOutcome>>mapToObj(i -> () -> saving.save(
                            actor, new TaskAllocationSave(UUID.randomUUID().toString(), supposition, 0, "试算")))
                    .toList());
            assertThat(told.stream().map(TaskAllocationSaveOutcome::code))
                    .containsOnlyOnce("DONE")
                    .containsOnly("DONE", "CHANGED_MEANWHILE");
        }
    }

    @Test
    void theLatestVersionAndOneOfAnotherDistrictAreNotRestored() { // trap 26
        String id = importAnnex(2068);
        assertThat(at(restore(commission, id), "answer.reason", String.class)).isEqualTo("ALREADY_LATEST");
        assertThat(at(restore(testers.as(fixtures.of(Role.COMMISSION, ERQI)), id), "answer.reason", String.class))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void refusesAYearWithoutAPolicy() {
        assertThat(at(save(whatIf(1949, 20, Map.of()), 0, "试算"), "answer.reason", String.class))
                .isEqualTo("NO_POLICY");
    }

    @Test
    void aSupervisorReadsAndRestoresNothing() { // trap 27
        String id = importAnnex(2069);
        importAnnex(2069);
        testers.as(fixtures.of(Role.SUPERVISOR, YUBEI))
                .document("query ($id: ID!) { node(id: $id) { ... on TaskAllocation { viewerCanRestore } } }")
                .variable("id", id)
                .execute()
                .path("node.viewerCanRestore")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION"})
    void isForTheCommissionAlone(Role role) {
        GraphQlTester tester = testers.as(fixtures.of(role, YUBEI));
        assertThat(errorCode(save(tester, UUID.randomUUID().toString(), whatIf(2070, 20, Map.of()), 0, "试算")))
                .isEqualTo("FORBIDDEN");
        assertThat(errorCode(restore(tester, GlobalId.of("TaskAllocation", UUID.randomUUID()))))
                .isEqualTo("FORBIDDEN");
    }
}

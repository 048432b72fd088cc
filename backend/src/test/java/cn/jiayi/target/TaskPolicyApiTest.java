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
import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M01, M28: rates and rounding of a year: the district's own, and what its commission sets. Each test has a year of its own. */
@IntegrationTest
class TaskPolicyApiTest {

    private static final String POLICIES = """
            query ($year: Int!) {
              taskPolicies(year: $year) {
                year version source setAt setBy urbanRatePercent ruralRatePercent rounding groupRates { keyGroup ratePercent }
              }
            }""";

    private static final String CHANGE = """
            mutation ($input: TaskPolicyChangeInput!) {
              taskPolicyChange(input: $input) {
                __typename
                ... on TaskPolicyChanged { policy { version source setBy rounding groupRates { keyGroup ratePercent } } }
                ... on TaskPolicyChangeRefused { reason message }
              }
            }""";

    private static final String IMPORT = """
            mutation ($input: TaskAllocationImportInput!) {
              taskAllocationImport(input: $input) {
                ... on TaskAllocationImported { allocation { id rounding rows { task } } }
              }
            }""";

    private static final String GROUPS = """
            query ($year: Int!) {
              coverage(year: $year, by: KEY_GROUP) {
                policy { version } rows { key population task signedPersons donePercent }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TaskPolicyChanging changing;

    private Actor actor;
    private GraphQlTester commission;

    @BeforeEach
    void signIn() {
        actor = fixtures.of(Role.COMMISSION, YUBEI);
        commission = testers.as(actor);
    }

    private static Response policies(GraphQlTester tester, int year) {
        return tester.document(POLICIES).variable("year", year).execute();
    }

    private static Response change(GraphQlTester tester, String key, int year, int basedOn, String rounding) {
        return tester.document(CHANGE)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key,
                                "year",
                                year,
                                "basedOnVersion",
                                basedOn,
                                "source",
                                "渝北卫健〔2018〕1号",
                                "urbanRatePercent",
                                25,
                                "ruralRatePercent",
                                50.5,
                                "rounding",
                                rounding,
                                "groupRates",
                                List.of(Map.of("ratePercent", 65), Map.of("keyGroup", "CHILD", "ratePercent", 80))))
                .execute();
    }

    private Response change(int year, int basedOn, String rounding) {
        return change(commission, UUID.randomUUID().toString(), year, basedOn, rounding);
    }

    private static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }

    @Test
    void beforeAnythingIsSetTheDistrictsPolicyCounts() { // M01
        Response answer = policies(testers.as(fixtures.of(Role.SUPERVISOR, YUBEI)), 2051);
        answer.path("taskPolicies[*].version").entityList(Integer.class).isEqualTo(List.of(0));
        answer.path("taskPolicies[0].source").entity(String.class).isEqualTo("渝北卫健〔2017〕475号");
        answer.path("taskPolicies[0].setAt").valueIsNull();
        answer.path("taskPolicies[0].urbanRatePercent").entity(Double.class).isEqualTo(20.0);
        answer.path("taskPolicies[0].rounding").entity(String.class).isEqualTo("HALF_UP");
        answer.path("taskPolicies[0].groupRates[*].ratePercent")
                .entityList(Double.class)
                .isEqualTo(List.of(60.0, 100.0, 100.0));
    }

    @Test
    void erqiAsksForItsOwnRatesAndNoneByGroup() { // M01
        Response answer = policies(testers.as(fixtures.of(Role.COMMISSION, ERQI)), 2051);
        answer.path("taskPolicies[0].ruralRatePercent").entity(Double.class).isEqualTo(80.0);
        answer.path("taskPolicies[0].groupRates").entityList(Object.class).hasSize(0);
    }

    @Test
    void aYearBeforeTheFirstPolicyHasNone() {
        policies(commission, 1949).path("taskPolicies").entityList(Object.class).hasSize(0);
        assertThat(text(change(1949, 0, "UP"), "taskPolicyChange.reason")).isEqualTo("NO_POLICY");
    }

    @Test
    void whatIsSetCountsAndWhatWasBeforeStays() {
        Response changed = change(2052, 0, "UP");
        assertThat(text(changed, "taskPolicyChange.policy.setBy")).isEqualTo(actor.name());
        changed.path("taskPolicyChange.policy.groupRates[0].keyGroup").valueIsNull();
        change(2052, 1, "DOWN");
        policies(commission, 2052)
                .path("taskPolicies[*].rounding")
                .entityList(String.class)
                .isEqualTo(List.of("DOWN", "UP", "HALF_UP"));
        policies(commission, 2051)
                .path("taskPolicies[*].version")
                .entityList(Integer.class)
                .isEqualTo(List.of(0));
    }

    @Test
    void theSameKeyGivesTheSameVersionAgainAndOneAuditRow() {
        String key = UUID.randomUUID().toString();
        change(commission, key, 2053, 0, "UP");
        Response again = change(commission, key, 2053, 0, "UP");
        assertThat(text(again, "taskPolicyChange.policy.version")).isEqualTo("1");
        assertThat(new AuditRows(flyway).of(actor.subject())).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("taskPolicy.change");
            assertThat(row.outcome()).isEqualTo("DONE");
        });
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodyElseChangedIt() {
        change(2054, 0, "UP");
        Response answer = change(2054, 0, "DOWN");
        assertThat(text(answer, "taskPolicyChange.reason")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(text(answer, "taskPolicyChange.message")).contains("第 1 版");
    }

    @Test
    void ofEightAtOnceOneSetsTheRates() throws Exception {
        try (Race race = new Race(8)) {
            List<TaskPolicyChangeOutcome> told = race.run(IntStream.range(0, 8)
                    .<Callable<TaskPolicyChangeOutcome>>mapToObj(i -> () -> changing.change(
                            actor,
                            new TaskPolicyChange(
                                    UUID.randomUUID().toString(),
                                    2055,
                                    0,
                                    "某文",
                                    BigDecimal.TEN,
                                    BigDecimal.TEN,
                                    TaskRounding.UP,
                                    List.of())))
                    .toList());
            assertThat(told.stream().map(TaskPolicyChangeOutcome::code))
                    .containsOnlyOnce("DONE")
                    .containsOnly("DONE", "CHANGED_MEANWHILE");
        }
    }

    @Test
    void anImportRoundsAsItsYearSaysAndStaysSo() { // M28, trap 18
        change(2056, 0, "DOWN");
        Response down = importAnnex(2056);
        assertThat(text(down, "taskAllocationImport.allocation.rounding")).isEqualTo("DOWN");
        down.path("taskAllocationImport.allocation.rows[0].task")
                .entity(Integer.class)
                .isEqualTo(15_738); // 78,694 × 20 % = 15,738.80
        change(2056, 1, "HALF_UP");
        commission
                .document("query ($id: ID!) { node(id: $id) { ... on TaskAllocation { rounding totals { task } } } }")
                .variable("id", text(down, "taskAllocationImport.allocation.id"))
                .execute()
                .path("node.rounding")
                .entity(String.class)
                .isEqualTo("DOWN");
        importAnnex(2056)
                .path("taskAllocationImport.allocation.rows[0].task")
                .entity(Integer.class)
                .isEqualTo(15_739);
    }

    private Response importAnnex(int year) {
        return commission
                .document(IMPORT)
                .variable("input", Annexes.input(year))
                .execute();
    }

    @Test
    void keyGroupsAreMeasuredAgainstTheRatesOfTheirYear() { // M29, trap 5
        Response own = groups(2057);
        own.path("coverage.policy.version").entity(Integer.class).isEqualTo(0);
        assertThat(groupsWithATask(own)).isSubsetOf("ANY", "REGISTERED_POOR", "SPECIAL_FAMILY_PLANNING");
        change(2057, 0, "UP");
        Response set = groups(2057);
        set.path("coverage.policy.version").entity(Integer.class).isEqualTo(1);
        assertThat(groupsWithATask(set)).isSubsetOf("ANY", "CHILD");
    }

    private Response groups(int year) {
        return commission.document(GROUPS).variable("year", year).execute();
    }

    private static List<Object> groupsWithATask(Response answer) {
        return answer.path("coverage.rows").entityList(Map.class).get().stream()
                .filter(row -> row.get("task") != null)
                .<Object>map(row -> row.get("key"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION"})
    void onlyTheCommissionSetsThem(Role role) {
        GraphQlTester tester = testers.as(fixtures.of(role, YUBEI));
        assertThat(errorCode(change(tester, UUID.randomUUID().toString(), 2058, 0, "UP")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void anotherDistrictKeepsItsOwn() { // trap 26
        change(2059, 0, "UP");
        policies(testers.as(fixtures.of(Role.COMMISSION, ERQI)), 2059)
                .path("taskPolicies[*].version")
                .entityList(Integer.class)
                .isEqualTo(List.of(0));
    }
}

package cn.jiayi.target;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.Base64;
import java.util.List;
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

/** M28: importing the annex and reading it again, by those who may. Each test has a year of its own. */
@IntegrationTest
class TaskAllocationApiTest {

    private static final String IMPORT = """
            mutation ($input: TaskAllocationImportInput!) {
              taskAllocationImport(input: $input) {
                __typename
                ... on TaskAllocationImported {
                  allocation {
                    id year version source importedBy urbanRatePercent ruralRatePercent
                    rows { name residence population ratePercent exact task printedTask place { name } }
                    totals { residence population printedPopulation populationDifference task sumOfRows difference printedTask }
                    file(format: CSV) { name mediaType content }
                    excel: file(format: XLSX) { content }
                  }
                }
                ... on TaskAllocationImportRefused { reason message problems { row column message } }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Flyway flyway;

    @Autowired
    private TaskAllocationImporting importing;

    private Actor actor;
    private GraphQlTester commission;

    @BeforeEach
    void signIn() {
        actor = fixtures.of(Role.COMMISSION, YUBEI);
        commission = testers.as(actor);
    }

    private GraphQlTester as(Role role, String district) {
        return testers.as(fixtures.of(role, district));
    }

    private static Response importFile(GraphQlTester tester, int year, String name, byte[] content) {
        return importFile(tester, UUID.randomUUID().toString(), year, name, content);
    }

    private static Response importFile(GraphQlTester tester, String key, int year, String name, byte[] content) {
        return tester.document(IMPORT)
                .variable("input", Annexes.input(key, year, name, content))
                .execute();
    }

    private Response importAnnex(int year) {
        return importFile(commission, year, "annex.csv", Annexes.file());
    }

    private static String text(Response response, String path) {
        return response.path("taskAllocationImport." + path)
                .entity(String.class)
                .get();
    }

    private static Object tree(Response response, String path) {
        return response.path("taskAllocationImport." + path)
                .entity(Object.class)
                .get();
    }

    private static List<Integer> numbers(Response response, String path) {
        return response.path("taskAllocationImport." + path)
                .entityList(Integer.class)
                .get();
    }

    private static List<String> texts(Response response, String path) {
        return response.path("taskAllocationImport." + path)
                .entityList(String.class)
                .get();
    }

    private record Row(String name, String residence, int population, int task) {

        String printed() {
            return name + "," + residence + "," + population + "," + task;
        }
    }

    @Test
    void importsTheAnnexToTheDigit() {
        Response answer = importAnnex(2031);

        assertThat(text(answer, "__typename")).isEqualTo("TaskAllocationImported");
        assertThat(tree(answer, "allocation.version")).isEqualTo(1);
        assertThat(tree(answer, "allocation.urbanRatePercent")).isEqualTo(20.0);
        assertThat(answer.path("taskAllocationImport.allocation.rows")
                        .entityList(Row.class)
                        .get())
                .extracting(Row::printed)
                .containsExactlyElementsOf(Annexes.YUBEI);
        assertThat(numbers(answer, "allocation.rows[*].printedTask"))
                .isEqualTo(numbers(answer, "allocation.rows[*].task"));
        assertThat(text(answer, "allocation.rows[0].place.name")).isEqualTo("双凤桥街道");
        assertThat(tree(answer, "allocation.rows[0].exact")).isEqualTo(15_738.80);
        assertThat(numbers(answer, "allocation.totals[*].task")).containsExactly(171_236, 161_649, 332_885);
        assertThat(numbers(answer, "allocation.totals[*].sumOfRows")).containsExactly(171_235, 161_650, 332_885);
        assertThat(numbers(answer, "allocation.totals[*].difference")).containsExactly(1, -1, 0);
        assertThat(numbers(answer, "allocation.totals[*].printedTask")).containsExactly(171_236, 161_649, 332_885);
        assertThat(tree(answer, "allocation.totals[2].printedPopulation")).isEqualTo(1_215_400);
        assertThat(tree(answer, "allocation.totals[2].populationDifference")).isEqualTo(-1);
    }

    @Test
    void exportsWhatCanBeImportedAgain() {
        Response first = importAnnex(2032);
        byte[] csv = Base64.getDecoder().decode(text(first, "allocation.file.content"));
        byte[] excel = Base64.getDecoder().decode(text(first, "allocation.excel.content"));
        assertThat(text(first, "allocation.file.name")).isEqualTo("渝北区-2032-任务分配表-v1.csv");

        Response fromCsv = importFile(commission, 2032, "again.csv", csv);
        Response fromExcel = importFile(commission, 2032, "again.XLSX", excel);

        for (String field : List.of("allocation.rows", "allocation.totals")) {
            assertThat(tree(fromCsv, field)).isEqualTo(tree(first, field));
            assertThat(tree(fromExcel, field)).isEqualTo(tree(first, field));
        }
        assertThat(tree(fromExcel, "allocation.version")).isEqualTo(3);
    }

    @Test
    void theSameKeyGivesTheSameVersionAgainAndOneAuditRow() {
        String key = UUID.randomUUID().toString();
        Response first = importFile(commission, key, 2033, "annex.csv", Annexes.file());
        Response again = importFile(commission, key, 2033, "annex.csv", Annexes.file());
        assertThat(text(again, "allocation.id")).isEqualTo(text(first, "allocation.id"));
        assertThat(versions(commission, 2033)).containsExactly(1);
        assertThat(new AuditRows(flyway).of(actor.subject())).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("taskAllocation.import");
            assertThat(row.outcome()).isEqualTo("DONE");
            assertThat("TaskAllocation_" + row.recordId()).isEqualTo(text(first, "allocation.id"));
        });
    }

    @Test
    void namesEachWrongCellInWordsAndImportsNothing() {
        String broken = new String(Annexes.file(), UTF_8).replace("97337", "九万").replace("龙溪街道", "龙西街道");
        Response answer = importFile(commission, 2034, "annex.csv", broken.getBytes(UTF_8));

        assertThat(text(answer, "reason")).isEqualTo("CELLS_WRONG");
        assertThat(numbers(answer, "problems[*].row")).containsExactly(6, 7, 2);
        assertThat(texts(answer, "problems[*].column")).containsExactly("常住人口数(人)", "镇街", "镇街");
        assertThat(texts(answer, "problems[*].message"))
                .containsExactly("“九万”不是数字。请填写整数人数。", "本区没有“龙西街道”这个镇街。请核对名称。", "缺少“龙溪街道”这一行。本区的每个镇街都要有一行，任务为零也要列出。");
        assertThat(versions(commission, 2034)).isEmpty();
        assertThat(new AuditRows(flyway).of(actor.subject()))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome()).isEqualTo("CELLS_WRONG"));
    }

    @Test
    void refusesInTheCallersLanguage() {
        Response answer = importFile(testers.inEnglish(actor), 2016, "annex.csv", Annexes.file());
        assertThat(text(answer, "reason")).isEqualTo("NO_POLICY");
        assertThat(text(answer, "message")).contains("no policy in force in 2016");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(refusal("annex.xls", Annexes.file())).isEqualTo("UNREADABLE");
        assertThat(refusal("annex.xlsx", Annexes.file())).isEqualTo("UNREADABLE");
        assertThat(refusal("annex.csv", new byte[0])).isEqualTo("EMPTY");
        assertThat(refusal("annex.csv", "只有文字".getBytes(UTF_8))).isEqualTo("COLUMN_MISSING");
        assertThat(refusal("annex.csv", new byte[100 << 10])).isEqualTo("TOO_LARGE");
    }

    private String refusal(String name, byte[] content) {
        return text(importFile(commission, 2035, name, content), "reason");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COMMISSION")
    void onlyTheCommissionImports(Role role) {
        Response answer = importFile(as(role, YUBEI), 2036, "annex.csv", Annexes.file());
        assertThat(errorCode(answer)).isEqualTo("FORBIDDEN");
        assertThat(versions(commission, 2036)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION", "SUPERVISOR"})
    void onlyTheCommissionAndSupervisorsReadIt(Role role) {
        String id = text(importAnnex(2037), "allocation.id");
        GraphQlTester other = as(role, YUBEI);
        assertThat(errorCode(page(other, 2037))).isEqualTo("FORBIDDEN");
        node(other, id).path("node").valueIsNull();
    }

    @Test
    void anotherDistrictsAllocationIsNotThere() {
        String id = text(importAnnex(2038), "allocation.id");
        GraphQlTester erqi = as(Role.COMMISSION, ERQI);
        node(as(Role.SUPERVISOR, YUBEI), id)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
        node(erqi, id).path("node").valueIsNull();
        assertThat(versions(erqi, 2038)).isEmpty();
    }

    @Test
    void refusesTheAnnexOfAnotherDistrict() {
        Response answer = importFile(as(Role.COMMISSION, ERQI), 2039, "annex.csv", Annexes.file());
        assertThat(text(answer, "reason")).isEqualTo("CELLS_WRONG");
    }

    @Test
    void listsTheLatestVersionFirst() {
        importAnnex(2041);
        importAnnex(2041);
        assertThat(versions(commission, 2041)).containsExactly(2, 1);
    }

    @Test
    void sixteenAtOnceGetSixteenVersions() throws Exception {
        try (Race race = new Race(16)) {
            List<TaskAllocationImportOutcome> told = race.run(IntStream.range(0, 16)
                    .<Callable<TaskAllocationImportOutcome>>mapToObj(i -> () -> importing.importFile(
                            actor,
                            new TaskAllocationImport(
                                    UUID.randomUUID().toString(),
                                    2042,
                                    "annex.csv",
                                    Base64.getEncoder().encodeToString(Annexes.file()))))
                    .toList());
            assertThat(told).allMatch(outcome -> outcome.code().equals("DONE"));
        }
        assertThat(versions(commission, 2042))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 16).mapToObj(i -> 17 - i).toList());
    }

    @Test
    void aPageOfAllocationsRunsAConstantNumberOfStatements() {
        importAnnex(2043);
        List<String> one = statementsOfPage(2043);
        importAnnex(2043);
        importAnnex(2043);
        assertThat(statementsOfPage(2043)).hasSameSizeAs(one);
    }

    private List<String> statementsOfPage(int year) {
        return Statements.of(() ->
                testers.onThisThread(actor).document("""
                        query ($year: Int) {
                          taskAllocations(year: $year) {
                            edges { node { rows { task place { name town { id } } } totals { task } file(format: CSV) { content } } }
                          }
                        }""").variable("year", year).executeAndVerify());
    }

    private static List<Integer> versions(GraphQlTester tester, int year) {
        return page(tester, year)
                .path("taskAllocations.edges[*].node.version")
                .entityList(Integer.class)
                .get();
    }

    private static Response page(GraphQlTester tester, int year) {
        return tester.document("query ($year: Int) { taskAllocations(year: $year) { edges { node { id version } } } }")
                .variable("year", year)
                .execute();
    }

    private static Response node(GraphQlTester tester, String id) {
        return tester.document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute();
    }
}

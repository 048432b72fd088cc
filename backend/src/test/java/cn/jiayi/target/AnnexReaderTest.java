package cn.jiayi.target;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** M28: what a file may look like, and what is said of each wrong cell. */
class AnnexReaderTest {

    private static Annex read(Sheet sheet) {
        return ((AnnexReading.Read) AnnexReader.read(sheet, Annexes.small())).annex();
    }

    private static AnnexReading.Wrong wrong(Sheet sheet) {
        return (AnnexReading.Wrong) AnnexReader.read(sheet, Annexes.small());
    }

    private static CellProblem onlyProblem(Sheet sheet) {
        AnnexReading.Wrong wrong = wrong(sheet);
        assertThat(wrong.reason()).isEqualTo(TaskAllocationImportRefusal.CELLS_WRONG);
        assertThat(wrong.problems()).hasSize(1);
        return wrong.problems().getFirst();
    }

    @Test
    void readsThousandsSeparatorsSpacesFullWidthDigitsAndTheWordForPersons() {
        Annex annex = read(Annexes.sheet(" 东 街 道 ;1,234 ; 370;;３７０", "　西镇;2，000人;;1600.0;1 600"));
        assertThat(annex.rows()).extracting(TaskRow::population).containsExactly(1_234, 2_000);
        assertThat(annex.rows()).extracting(TaskRow::printedTask).containsExactly(370, 1_600);
    }

    @Test
    void skipsBlankRowsAndNotes() {
        Annex annex = read(Annexes.sheet("", "东街道;100;30;;30", ";;;;", "西镇;50;;40;40", "注：常住人口以年鉴为准;;;;"));
        assertThat(annex.rows()).hasSize(2);
    }

    @Test
    void readsTotalsAsPrintedAlsoWhereTheyAreNotOurs() {
        Annex annex = read(Annexes.sheet("样例区;160;——;——;999", "东街道;100;30;;30", "西镇;50;;40;40", "合计;;31;41;"));
        assertThat(annex.printed()).isEqualTo(new PrintedTotals(160, 31, 41, 999));
    }

    @Test
    void keepsAPrintedTaskThatIsNotTheRoundedProduct() {
        TaskRow row =
                read(Annexes.sheet("东街道;100;29;;29", "西镇;50;;40;40")).rows().getFirst();
        assertThat(row.printedTask()).isEqualTo(29);
        assertThat(row.task()).isEqualTo(30);
    }

    @Test
    void readsAFileWithoutTasksByTheResidenceOfThePlace() {
        Sheet sheet = new Sheet(List.of(List.of("镇街", "常住人口"), List.of("东街道", "10"), List.of("西镇", "10")));
        Annex annex = read(sheet);
        assertThat(annex.rows()).extracting(TaskRow::task).containsExactly(3, 8);
        assertThat(annex.rows()).extracting(TaskRow::printedTask).containsOnlyNulls();
        assertThat(annex.printed()).isEqualTo(PrintedTotals.NONE);
    }

    @Test
    void readsBothRatesFromOneColumn() {
        Sheet sheet = new Sheet(List.of(
                List.of("镇街", "常住人口数", "任务比率城镇 25%农村 45.5%", "任务数"),
                List.of("东街道", "200", "50", "50"),
                List.of("西镇", "200", "91", "91")));
        Annex annex = read(sheet);
        assertThat(annex.urbanRate()).isEqualByComparingTo("25");
        assertThat(annex.ruralRate()).isEqualByComparingTo("45.5");
        assertThat(annex.rows()).extracting(TaskRow::residence).containsExactly(Residence.URBAN, Residence.RURAL);
    }

    @Test
    void takesTheHeadingsBelowATitleThatSpeaksOfThePopulation() {
        Sheet sheet = new Sheet(List.of(
                List.of("各镇街常住人口与任务"), List.of("镇（街）", "2017 年常住人口数（人）"), List.of("东街道", "10"), List.of("西镇", "0")));
        assertThat(read(sheet).rows()).extracting(TaskRow::population).containsExactly(10, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "12a,NO_NUMBER",
        "1.2.3,NO_NUMBER",
        "12.5,NOT_WHOLE",
        "-3,NEGATIVE",
        "100000001,TOO_BIG",
        "——,NUMBER_ABSENT",
        "'',NUMBER_ABSENT"
    })
    void namesRowAndColumnOfAWrongPopulation(String cell, CellFault fault) {
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;" + cell + ";;;", "西镇;50;;40;40"));
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("常住人口数(人)");
        assertThat(problem.fault()).isEqualTo(fault);
    }

    @Test
    void refusesAnUnknownPlace() {
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;100;30;;30", "西镇;50;;40;40", "南镇;50;;40;40"));
        assertThat(problem.fault()).isEqualTo(CellFault.PLACE_UNKNOWN);
        assertThat(problem.given()).isEqualTo("南镇");
        assertThat(problem.row()).isEqualTo(5);
    }

    @Test
    void refusesAPlaceThatStandsTwiceAndNamesTheFirstRow() {
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;100;30;;30", "西镇;50;;40;40", "东街道;100;30;;30"));
        assertThat(problem.fault()).isEqualTo(CellFault.PLACE_TWICE);
        assertThat(problem.expected()).isEqualTo("3");
    }

    @Test
    void refusesAnAnnexWithoutOneOfTheTowns() { // trap 22: rows with zero stay in
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;100;30;;30"));
        assertThat(problem.fault()).isEqualTo(CellFault.PLACE_ABSENT);
        assertThat(problem.expected()).isEqualTo("西镇");
    }

    @Test
    void refusesATaskInTheColumnOfTheOtherResidence() { // trap 19: which one it is stands in the district's data
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;100;;30;30", "西镇;50;;40;40"));
        assertThat(problem.fault()).isEqualTo(CellFault.OTHER_RESIDENCE);
        assertThat(problem.column()).isEqualTo("农村80%");
        assertThat(problem.expected()).isEqualTo("城镇30%");
    }

    @Test
    void refusesTasksInBothColumns() {
        assertThat(onlyProblem(Annexes.sheet("东街道;100;30;30;30", "西镇;50;;40;40"))
                        .fault())
                .isEqualTo(CellFault.URBAN_AND_RURAL);
    }

    @Test
    void refusesTwoPrintedTasksThatDiffer() {
        CellProblem problem = onlyProblem(Annexes.sheet("东街道;100;30;;31", "西镇;50;;40;40"));
        assertThat(problem.fault()).isEqualTo(CellFault.TASKS_DIFFER);
        assertThat(problem.given()).isEqualTo("31");
        assertThat(problem.expected()).isEqualTo("30");
    }

    @Test
    void namesEveryWrongCellAtOnceButNotMoreThanAHundred() {
        String[] lines = new String[300];
        Arrays.fill(lines, "南镇;x;;;");
        assertThat(wrong(Annexes.sheet(lines)).problems()).hasSize(AnnexReader.MOST_PROBLEMS);
    }

    @Test
    void shortensWhatItRepeats() {
        String given = onlyProblem(Annexes.sheet("东街道;100;30;;30", "西镇;50;;40;40", "南".repeat(500) + ";1;;;"))
                .given();
        assertThat(given).hasSize(41).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"镇街", "常住人口数"})
    void namesAMissingColumn(String present) {
        AnnexReading.Wrong wrong = wrong(new Sheet(List.of(List.of(present), List.of("东街道"))));
        assertThat(wrong.reason()).isEqualTo(TaskAllocationImportRefusal.COLUMN_MISSING);
        assertThat(wrong.problems())
                .extracting(CellProblem::expected)
                .containsExactly(present.equals("镇街") ? "常住人口数" : "镇街");
    }

    @Test
    void namesBothColumnsWhereThereAreNoHeadings() {
        assertThat(wrong(new Sheet(List.of(List.of("东街道", "100")))).problems())
                .extracting(CellProblem::expected)
                .containsExactly("镇街", "常住人口数");
    }

    @Test
    void asksForARateThatNeitherTheFileNorThePolicyStates() {
        AnnexContext context = new AnnexContext("某市样例区", Annexes.small().towns(), null, null, TaskRounding.HALF_UP);
        Sheet sheet = new Sheet(List.of(List.of("镇街", "常住人口数", "城镇20%"), List.of("东街道", "1", "")));
        AnnexReading.Wrong wrong = (AnnexReading.Wrong) AnnexReader.read(sheet, context);
        assertThat(wrong.reason()).isEqualTo(TaskAllocationImportRefusal.COLUMN_MISSING);
        assertThat(wrong.problems()).extracting(CellProblem::expected).containsExactly("农村 %");
    }

    @Test
    void refusesARateAboveAHundred() {
        Sheet sheet = new Sheet(List.of(List.of("镇街", "常住人口数", "城镇120%", "农村45%"), List.of("东街道", "1", "", "")));
        assertThat(wrong(sheet).problems()).extracting(CellProblem::fault).containsExactly(CellFault.RATE_TOO_HIGH);
    }

    @Test
    void saysThatAFileWithHeadingsAloneIsEmpty() {
        AnnexReading.Wrong wrong = wrong(Annexes.sheet("", ";;;;"));
        assertThat(wrong.reason()).isEqualTo(TaskAllocationImportRefusal.EMPTY);
    }
}

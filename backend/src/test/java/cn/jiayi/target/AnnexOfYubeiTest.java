package cn.jiayi.target;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** M28, trap 18: the annex of Yubei comes out to the digit, and its totals are not the sums of its rows. */
class AnnexOfYubeiTest {

    static Stream<String[]> rows() {
        return Annexes.YUBEI.stream().map(row -> row.split(","));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void roundsEachRowAsPrinted(String name, Residence residence, int population, int printed) {
        BigDecimal rate = residence == Residence.URBAN ? new BigDecimal("20") : new BigDecimal("45");
        assertThat(TaskRule.task(population, rate, TaskRounding.HALF_UP))
                .as(name)
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"50, 45, 23", "49, 45, 22", "0, 45, 0", "1, 50, 1", "3, 16.5, 0", "1, 100, 1", "21474836, 100, 21474836"
    })
    void roundsHalfUp(int population, BigDecimal rate, int task) {
        assertThat(TaskRule.task(population, rate, TaskRounding.HALF_UP)).isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 50, 45, 23", "UP, 50, 45, 23", "DOWN, 50, 45, 22", "HALF_EVEN, 50, 45, 22",
        "HALF_UP, 49, 45, 22", "UP, 49, 45, 23", "DOWN, 49, 45, 22", "HALF_EVEN, 30, 45, 14",
        "HALF_UP, 20, 45, 9", "UP, 20, 45, 9", "DOWN, 20, 45, 9", "HALF_EVEN, 20, 45, 9"
    })
    void roundsAsTheDistrictDoes(TaskRounding rounding, int population, BigDecimal rate, int task) {
        assertThat(TaskRule.task(population, rate, rounding)).isEqualTo(task);
    }

    @Test
    void aFileIsRoundedAsThePolicyOfItsYearSays() {
        AnnexContext halfUp = Annexes.small();
        AnnexContext up = new AnnexContext("某市样例区", halfUp.towns(), null, null, TaskRounding.UP);
        Sheet sheet = Annexes.sheet("东街道;101;;;", "西镇;101;;;");
        assertThat(tasks(sheet, halfUp)).containsExactly(30, 81);
        assertThat(tasks(sheet, up)).containsExactly(31, 81);
    }

    private static List<Integer> tasks(Sheet sheet, AnnexContext context) {
        Annex annex = ((AnnexReading.Read) AnnexReader.read(sheet, context)).annex();
        assertThat(annex.rounding()).isEqualTo(context.rounding());
        return annex.rows().stream().map(TaskRow::task).toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEachRowOfTheFileAsPrinted(String name, Residence residence, int population, int printed)
            throws UnreadableFile {
        TaskRow row = Annexes.read(Annexes.file()).rows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(row.residence()).isEqualTo(residence);
        assertThat(row.population()).isEqualTo(population);
        assertThat(row.printedTask()).isEqualTo(printed);
        assertThat(row.task()).isEqualTo(printed);
    }

    @Test
    void showsPrintedTotalsBesideTheSumsOfTheRows() throws UnreadableFile {
        List<TaskTotal> totals = Annexes.read(Annexes.file()).totals();

        TaskTotal urban = totals.get(0);
        assertThat(urban.residence()).isEqualTo(Residence.URBAN);
        assertThat(urban.population()).isEqualTo(856_181);
        assertThat(urban.task()).isEqualTo(171_236);
        assertThat(urban.printedTask()).isEqualTo(171_236);
        assertThat(urban.sumOfRows()).isEqualTo(171_235);
        assertThat(urban.difference()).isEqualTo(1);

        TaskTotal rural = totals.get(1);
        assertThat(rural.population()).isEqualTo(359_220);
        assertThat(rural.task()).isEqualTo(161_649);
        assertThat(rural.printedTask()).isEqualTo(161_649);
        assertThat(rural.sumOfRows()).isEqualTo(161_650);
        assertThat(rural.difference()).isEqualTo(-1);

        TaskTotal whole = totals.get(2);
        assertThat(whole.residence()).isNull();
        assertThat(whole.population()).isEqualTo(1_215_401);
        assertThat(whole.printedPopulation()).isEqualTo(1_215_400);
        assertThat(whole.populationDifference()).isEqualTo(-1);
        assertThat(whole.task()).isEqualTo(332_885);
        assertThat(whole.printedTask()).isEqualTo(332_885);
        assertThat(whole.sumOfRows()).isEqualTo(332_885);
        assertThat(whole.difference()).isZero();
    }

    @Test
    void keepsTheOrderOfTheFile() throws UnreadableFile {
        assertThat(Annexes.read(Annexes.file()).rows())
                .extracting(TaskRow::name)
                .containsExactlyElementsOf(rows().map(row -> row[0]).toList());
    }

    @Test
    void showsTheExactProductWithTwoDecimals() throws UnreadableFile {
        TaskRow first = Annexes.read(Annexes.file()).rows().getFirst();
        assertThat(first.exact()).isEqualTo(new BigDecimal("15738.80"));
    }
}

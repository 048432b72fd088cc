package cn.jiayi.target;

import cn.jiayi.district.Residence;
import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an annex of tasks says: rates, how it rounds, rows in the order of the file and the totals as printed. */
record Annex(
        BigDecimal urbanRate, BigDecimal ruralRate, TaskRounding rounding, List<TaskRow> rows, PrintedTotals printed) {

    /** Urban places, rural places and the whole, in this order. */
    List<TaskTotal> totals() {
        TaskTotal urban = total(Residence.URBAN, urbanRate, printed.urbanTask());
        TaskTotal rural = total(Residence.RURAL, ruralRate, printed.ruralTask());
        return List.of(urban, rural, TaskTotal.whole(urban, rural, printed));
    }

    private TaskTotal total(Residence residence, BigDecimal rate, @Nullable Integer printedTask) {
        List<TaskRow> ofClass =
                rows.stream().filter(row -> row.residence() == residence).toList();
        int population = ofClass.stream().mapToInt(TaskRow::population).sum();
        int sumOfRows = ofClass.stream().mapToInt(TaskRow::task).sum();
        return new TaskTotal(
                residence, population, null, TaskRule.task(population, rate, rounding), sumOfRows, printedTask);
    }
}

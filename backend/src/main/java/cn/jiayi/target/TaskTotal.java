package cn.jiayi.target;

import cn.jiayi.district.Residence;
import org.jspecify.annotations.Nullable;

/**
 * A total of an allocation (trap 18): what follows from the population of the class, beside the sum of the rounded rows.
 *
 * @param residence urban or rural; absent for the whole
 * @param population the sum of the rows
 * @param task population of the class × rate, rounded as each row is; for the whole, the sum of both classes
 * @param sumOfRows the sum of the rounded rows
 */
public record TaskTotal(
        @Nullable Residence residence,
        int population,
        @Nullable Integer printedPopulation,
        int task,
        int sumOfRows,
        @Nullable Integer printedTask) {

    /** Task minus sum of the rows. */
    public int difference() {
        return task - sumOfRows;
    }

    /** Printed minus sum of the rows; absent where nothing is printed. */
    public @Nullable Integer populationDifference() {
        return printedPopulation == null ? null : printedPopulation - population;
    }

    static TaskTotal whole(TaskTotal urban, TaskTotal rural, PrintedTotals printed) {
        return new TaskTotal(
                null,
                urban.population + rural.population,
                printed.population(),
                urban.task + rural.task,
                urban.sumOfRows + rural.sumOfRows,
                printed.task());
    }
}

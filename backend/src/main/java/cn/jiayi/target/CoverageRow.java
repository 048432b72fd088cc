package cn.jiayi.target;

import cn.jiayi.district.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a town.
 *
 * @param population permanent residents (trap 4)
 * @param task persons; absent before the first import
 */
public record CoverageRow(
        Place place, int population, @Nullable Integer task, int signedPersons, int signedHouseholds) {

    public BigDecimal coveragePercent() {
        return Percent.of(signedPersons, population);
    }

    /** Signed persons per task; absent without a task above zero. */
    public @Nullable BigDecimal donePercent() {
        return Percent.done(signedPersons, task);
    }
}

package cn.jiayi.target;

import cn.jiayi.district.Residence;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of several towns.
 *
 * @param residence urban or rural; absent for the whole
 */
public record CoverageTotal(
        @Nullable Residence residence,
        int population,
        @Nullable Integer task,
        int signedPersons,
        int signedHouseholds) {

    public BigDecimal coveragePercent() {
        return Percent.of(signedPersons, population);
    }

    /** Signed persons per task; absent without a task above zero. */
    public @Nullable BigDecimal donePercent() {
        return Percent.done(signedPersons, task);
    }
}

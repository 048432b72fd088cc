package cn.jiayi.target;

import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;

/** Population × rate, rounded to whole persons as the district does it (M28, trap 18). */
final class TaskRule {

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final int PERCENT = 2;

    private TaskRule() {}

    /** Not rounded; with two decimals at most, for rates in whole percent. */
    static BigDecimal exact(int population, BigDecimal ratePercent) {
        return ratePercent.multiply(BigDecimal.valueOf(population)).movePointLeft(PERCENT);
    }

    static int task(int population, BigDecimal ratePercent, TaskRounding rounding) {
        return exact(population, ratePercent).setScale(0, rounding.mode()).intValueExact();
    }

    /** From nothing to everybody, with two decimals at most. */
    static boolean isRate(BigDecimal ratePercent) {
        return ratePercent.signum() >= 0
                && ratePercent.compareTo(HIGHEST_RATE) <= 0
                && ratePercent.stripTrailingZeros().scale() <= PERCENT;
    }
}

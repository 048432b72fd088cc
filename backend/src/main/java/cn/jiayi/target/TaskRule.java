package cn.jiayi.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Population × rate, rounded half up to whole persons (M28, trap 18). */
final class TaskRule {

    private static final int PERCENT = 2;

    private TaskRule() {}

    /** Not rounded; with two decimals at most, for rates in whole percent. */
    static BigDecimal exact(int population, BigDecimal ratePercent) {
        return ratePercent.multiply(BigDecimal.valueOf(population)).movePointLeft(PERCENT);
    }

    static int task(int population, BigDecimal ratePercent) {
        return exact(population, ratePercent).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}

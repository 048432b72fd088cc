package cn.jiayi.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How often something happened, and how often it could have. */
public record Part(int numerator, int denominator) {

    public static final Part NONE = new Part(0, 0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Part plus(Part other) {
        return new Part(numerator + other.numerator, denominator + other.denominator);
    }

    /** With two decimals, rounded half up; absent where it could not have happened: nothing of nothing is no rate. */
    public @Nullable BigDecimal ratePercent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }
}

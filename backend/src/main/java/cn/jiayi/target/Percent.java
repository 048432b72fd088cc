package cn.jiayi.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares in percent with two decimals, rounded half up. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** Zero of nobody is zero. */
    static BigDecimal of(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(2)
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    static @Nullable BigDecimal done(int signed, @Nullable Integer task) {
        return task == null || task == 0 ? null : of(signed, task);
    }
}

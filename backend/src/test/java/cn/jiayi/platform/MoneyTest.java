package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Trap 21. */
class MoneyTest {

    @Test
    void readsAndWritesYuanWithTwoDecimals() {
        assertThat(Money.ofYuan("50")).isEqualTo(new Money(5000)).hasToString("50.00");
        assertThat(Money.ofYuan("-0.05").yuan()).isEqualTo("-0.05");
        assertThatThrownBy(() -> Money.ofYuan("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void neverRunsOver() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void givesTheOddFenToTheLargestRemainders() {
        assertThat(new Money(100).split(1, 1, 1)).containsExactly(new Money(34), new Money(33), new Money(33));
        assertThat(new Money(101).split(1, 2, 3)).containsExactly(new Money(17), new Money(34), new Money(50));
        assertThat(new Money(7).split(0, 1)).containsExactly(Money.ZERO, new Money(7));
    }

    @Property(tries = 500)
    void sharesAlwaysAddUpToTheWhole(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100_000) Integer> weights) {
        long[] each = weights.stream().mapToLong(Integer::longValue).toArray();
        if (weights.stream().anyMatch(weight -> weight > 0)) {
            assertThat(new Money(fen).split(each).stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(new Money(fen));
        }
    }
}

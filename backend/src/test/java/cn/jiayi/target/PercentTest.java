package cn.jiayi.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "0, 0, 0.00", "0, 5, 0.00", "3, 2, 150.00"})
    void hasTwoDecimalsRoundedHalfUp(int part, int whole, BigDecimal percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(percent);
    }

    @Test
    void isAbsentWithoutATaskAboveZero() {
        assertThat(Percent.done(5, null)).isNull();
        assertThat(Percent.done(5, 0)).isNull();
        assertThat(Percent.done(5, 10)).isEqualTo("50.00");
    }
}

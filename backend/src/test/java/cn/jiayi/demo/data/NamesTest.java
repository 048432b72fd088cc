package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    /** A village of three times the district has more than ninety-nine grid areas. */
    @ParameterizedTest
    @CsvSource({"1, 一", "10, 十", "21, 二十一", "99, 九十九", "100, 一百", "105, 一百零五", "110, 一百一十", "230, 二百三十"})
    void countsAsPeopleSayIt(int number, String words) {
        assertThat(Names.ordinal(number)).isEqualTo(words);
    }
}

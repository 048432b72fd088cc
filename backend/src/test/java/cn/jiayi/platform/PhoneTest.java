package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "13812345678,        138****5678",
        "+86 138-1234-5678,  138****5678",
        "008613812345678,    138****5678",
        "023-67821234,       023****1234",
        "（023）67821234,     023****1234",
        "0371-68881234,      037*****1234",
    })
    void hidesTheMiddle(String text, String masked) {
        assertThat(Phone.parse(text)).get().hasToString(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12812345678", "1381234567", "138123456789", "023-1234567890", "１３８１２３４５６７８"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @Test
    void isTheSameHoweverItWasWritten() {
        assertThat(Phone.parse("138 1234 5678")).isEqualTo(Phone.parse("+8613812345678"));
    }
}

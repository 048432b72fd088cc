package cn.jiayi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** M14: what counts as a drawn signature. */
class SignatureTest {

    @Test
    void takesStrokesWithinTheBox() {
        assertThat(Signature.of("[[[0, 0], [1000, 400]], [[5, 5]]]"))
                .contains(new Signature("[[[0,0],[1000,400]],[[5,5]]]"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "[]",
                "[[]]",
                "[[[10,10]]]", // a dot
                "[[[10,10],[20,10]]]", // a slip of the pen
                "[[[0,0],[1001,0]]]",
                "[[[0,-1],[500,0]]]",
                "[[[0,0,0],[500,0,0]]]",
                "[[[0],[500]]]",
                "[null,[[0,0],[500,0]]]",
                "[[null,[0,0],[500,0]]]",
                "null",
                "{\"strokes\":[]}",
                "<svg/>",
                "[[[0,0],[500,0]]] and more"
            })
    void refusesWhatIsNoSignature(String drawn) {
        assertThat(Signature.of(drawn)).isEmpty();
    }

    @Test
    void refusesMoreThanTwentyKilobytes() {
        String line = "[0,0],[500,0],".repeat(2000);
        assertThat(Signature.of("[[" + line + "[0,0]]]")).isEmpty();
    }

    @Test
    void isNeverMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Signature("[]")).isInstanceOf(IllegalArgumentException.class);
    }
}

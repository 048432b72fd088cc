package cn.jiayi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** M14: the code that somebody reads from paper. */
class CheckCodeTest {

    private final byte[] mac = {127, -1, 3, 4, 5, 6, 7, 8, 9, 10};

    @Test
    void isTwelveCharactersThatNobodyMixesUp() {
        assertThat(CheckCode.of(mac)).matches("[0-9A-HJKMNP-TV-Z]{12}");
    }

    @Test
    void followsFromTheSeal() {
        byte[] another = mac.clone();
        another[0]++;
        assertThat(CheckCode.of(mac)).isEqualTo(CheckCode.of(mac.clone())).isNotEqualTo(CheckCode.of(another));
    }

    @Test
    void isUnderstoodHoweverItIsTyped() {
        assertThat(CheckCode.typed(" 7k3m-9qxw 2oLi ")).contains("7K3M9QXW2011");
        assertThat(CheckCode.typed("7K3M-9QXW")).isEmpty();
        assertThat(CheckCode.typed("查验码查验码查验码查验码")).isEmpty();
        assertThat(CheckCode.printed("7K3M9QXW2011")).isEqualTo("7K3M-9QXW-2011");
    }
}

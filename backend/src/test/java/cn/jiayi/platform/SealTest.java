package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trap 24: never stored in clear, found by a keyed index. */
class SealTest {

    private static final String NUMBER = "11010519491231002X";

    private final Seal seal = seal(key('a'));

    @Test
    void opensWhatItClosed() {
        assertThat(seal.open(Seal.Kind.ID_NUMBER, seal.close(Seal.Kind.ID_NUMBER, NUMBER)))
                .isEqualTo(NUMBER);
    }

    @Test
    void closesTheSameTextDifferentlyEachTimeAndShowsNothingOfIt() {
        byte[] sealed = seal.close(Seal.Kind.ID_NUMBER, NUMBER);
        assertThat(sealed).isNotEqualTo(seal.close(Seal.Kind.ID_NUMBER, NUMBER)).hasSizeLessThanOrEqualTo(120);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1949");
    }

    @Test
    void opensNeitherAnotherKindNorChangedBytes() {
        byte[] sealed = seal.close(Seal.Kind.PHONE, "13812345678");
        assertThatThrownBy(() -> seal.open(Seal.Kind.ID_NUMBER, sealed)).isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(Seal.Kind.PHONE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensOldDataAfterTheKeyWasRotatedAndSealsWithTheNewOne() {
        byte[] old = seal.close(Seal.Kind.ID_NUMBER, NUMBER);
        Seal rotated = seal("2:" + key('b') + ",1:" + key('a'));
        assertThat(rotated.open(Seal.Kind.ID_NUMBER, old)).isEqualTo(NUMBER);
        byte[] fresh = rotated.close(Seal.Kind.ID_NUMBER, NUMBER);
        assertThatThrownBy(() -> seal.open(Seal.Kind.ID_NUMBER, fresh)).isInstanceOf(IllegalStateException.class);
        assertThat(seal("2:" + key('b')).open(Seal.Kind.ID_NUMBER, fresh)).isEqualTo(NUMBER);
    }

    @Test
    void findsByAnIndexThatDependsOnKindAndKey() {
        assertThat(seal.index(Seal.Kind.PHONE, "13812345678"))
                .hasSize(32)
                .isEqualTo(seal.index(Seal.Kind.PHONE, "13812345678"))
                .isNotEqualTo(seal.index(Seal.Kind.ID_NUMBER, "13812345678"))
                .isNotEqualTo(seal(key('a'), key('j')).index(Seal.Kind.PHONE, "13812345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "no base64!", "c2hvcnQ=", "1:x"})
    void refusesABadKeyAndDoesNotRepeatIt(String data) {
        assertThatThrownBy(() -> seal(data))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jiayi.keys.data")
                .hasNoCause();
        assertThatThrownBy(() -> seal(key('a'), data)).hasMessageContaining("jiayi.keys.index");
    }

    @Test
    void settingsNeverPrintKeys() {
        assertThat(new KeySettings(key('a'), key('i'))).asString().doesNotContain(key('a'), key('i'));
    }

    private static Seal seal(String data) {
        return seal(data, key('i'));
    }

    static Seal seal(String data, String index) {
        try {
            return new Seal(new KeySettings(data, index));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String key(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}

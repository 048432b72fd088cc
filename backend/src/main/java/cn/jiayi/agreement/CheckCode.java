package cn.jiayi.agreement;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Twelve characters by which anybody asks for an agreement. They follow from the seal, so that a code on paper also says which text it
 * was printed on; without I, L, O and U, which are read wrong.
 */
final class CheckCode {

    private static final int LENGTH = 12;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CheckCode() {}

    static String of(byte[] mac) {
        BigInteger rest = new BigInteger(1, Arrays.copyOf(mac, Long.BYTES));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return code.toString();
    }

    /** As somebody types it from paper: small letters, blanks and hyphens, and letters that look like digits; empty for no code at all. */
    static Optional<String> typed(String text) {
        String code = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean isCode = code.length() == LENGTH && code.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return isCode ? Optional.of(code) : Optional.empty();
    }

    /** In three groups, as it is printed. */
    static String printed(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}

package cn.jiayi.platform;

import java.util.UUID;

/** Seven characters to print and to read out, from an id's random end: Crockford's, without letters that are read as digits. */
public final class ReadableCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;
    private static final int BITS = 5;

    private ReadableCode() {}

    /** Two ids may have the same one: the database refuses a number that is taken. */
    public static String of(UUID id) {
        StringBuilder characters = new StringBuilder(LENGTH);
        long random = id.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt((int) (random >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return characters.toString();
    }
}

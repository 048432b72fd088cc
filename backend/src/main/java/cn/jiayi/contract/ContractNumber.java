package cn.jiayi.contract;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The number printed on an agreement: district, day of signing, seven characters, such as {@code 500112-20261122-7K3M9QX}. */
public final class ContractNumber {

    /** Crockford's: no letter that is read as a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 7;
    private static final int BITS = 5;

    private ContractNumber() {}

    /** From the id's random end; the database refuses a number that is taken. */
    public static String of(String districtCode, LocalDate signedOn, UUID id) {
        StringBuilder characters = new StringBuilder(LENGTH);
        long random = id.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            characters.append(ALPHABET.charAt((int) (random >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return districtCode + "-" + signedOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + characters;
    }
}

package cn.jiayi.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The number of a referral: the day and eight digits, such as {@code 261122-4839-2017}, because it is read out on the telephone. */
public final class ReferralNumber {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int HALF = 10_000;

    private ReferralNumber() {}

    /** From the id's random end; the database refuses a number that is taken. */
    public static String of(LocalDate sentOn, UUID id) {
        long digits = Long.remainderUnsigned(id.getLeastSignificantBits(), (long) HALF * HALF);
        return "%s-%04d-%04d".formatted(DAY.format(sentOn), digits / HALF, digits % HALF);
    }
}

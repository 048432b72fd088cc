package cn.jiayi.demo.data;

import cn.jiayi.household.Sex;
import cn.jiayi.platform.IdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Identity numbers that are valid by GB 11643 and belong to nobody: they begin with 5099, and Chongqing (50) has no division 99
 * (GB/T 2260), so no registry ever gave one. The fifth and sixth digit count up where a birthday is full.
 */
final class SyntheticIdNumbers {

    private static final int FIRST_AREA = 509_901;
    /** From 002 to 999, every other number: odd ones for men. */
    private static final int PER_AREA = 499;

    private final Map<String, Integer> given = new HashMap<>();

    String next(LocalDate birth, Sex sex) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(birth);
        int before = given.merge(day + sex, 1, Integer::sum) - 1;
        int area = FIRST_AREA + before / PER_AREA;
        int order = (before % PER_AREA + 1) * 2 + (sex == Sex.MALE ? 1 : 0);
        String digits = area + day + "%03d".formatted(order);
        return digits + IdNumber.checkCharacter(digits);
    }
}

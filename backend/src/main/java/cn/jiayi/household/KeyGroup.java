package cn.jiayi.household;

import cn.jiayi.platform.Worded;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Groups that are served first (M12): the union of both districts' lists. */
public enum KeyGroup implements Worded {
    /** 65 and over: follows from the date of birth, never stored. */
    ELDERLY,
    /** 0 to 6: follows from the date of birth, never stored. */
    CHILD,
    HYPERTENSION,
    DIABETES,
    TUBERCULOSIS,
    SEVERE_MENTAL_DISORDER,
    MATERNAL,
    DISABLED,
    CATASTROPHIC_ILLNESS,
    /** Of the household: each member counts (trap 5). */
    REGISTERED_POOR,
    /** Of the household: each member counts (trap 5). */
    SPECIAL_FAMILY_PLANNING,
    EXTREME_POVERTY,
    /** Of the household: each member counts (trap 5). */
    LOW_INCOME;

    private static final int ELDERLY_FROM = 65;
    private static final int CHILD_UNTIL = 6;

    /** The groups that follow from age alone (trap 13). */
    public static Set<KeyGroup> byAge(LocalDate birthDate, LocalDate today) {
        int age = Period.between(birthDate, today).getYears();
        if (age >= ELDERLY_FROM) {
            return EnumSet.of(ELDERLY);
        }
        return age <= CHILD_UNTIL ? EnumSet.of(CHILD) : EnumSet.noneOf(KeyGroup.class);
    }

    /** The last day of birth of somebody who is elderly on this day. */
    static LocalDate elderlyBornBy(LocalDate today) {
        return today.minusYears(ELDERLY_FROM);
    }

    /** Whoever is a child on this day was born later. */
    static LocalDate childrenBornAfter(LocalDate today) {
        return today.minusYears(CHILD_UNTIL + 1L);
    }

    /** The days on which somebody comes into a group by age or leaves it; who is born on 29 February turns on 1 March elsewhere. */
    public static List<LocalDate> turns(LocalDate birthDate) {
        return Stream.of(CHILD_UNTIL + 1, ELDERLY_FROM)
                .map(birthDate::plusYears)
                .map(day -> day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1))
                .toList();
    }

    /** Whether it follows from age and is never stored. */
    public boolean followsFromAge() {
        return this == ELDERLY || this == CHILD;
    }

    /** Whether a mark of it belongs to the household as a whole (trap 5). */
    public boolean isOfTheHousehold() {
        return this == REGISTERED_POOR || this == SPECIAL_FAMILY_PLANNING || this == LOW_INCOME;
    }
}

package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as a rule over many of them looks at it.
 *
 * @param residingSince when it came to the district
 * @param bornOn of its head, or else of the eldest of its members of today who are alive; absent where there is none
 */
public record Abode(
        UUID householdId, LocalDate residingSince, @Nullable LocalDate bornOn) {

    boolean isBornUntil(LocalDate day) {
        return bornOn != null && !bornOn.isAfter(day);
    }
}

package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household as a rule over many of them looks at it.
 *
 * @param residingSince when it came to the district
 * @param eldestBornOn of its members of today who are alive; absent where there is none
 */
public record Abode(
        UUID householdId, LocalDate residingSince, @Nullable LocalDate eldestBornOn) {}

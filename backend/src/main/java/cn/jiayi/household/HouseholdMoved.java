package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household has moved inside the district. Said in the transaction of the act: whoever listens decides in the same one.
 *
 * @param townId the new one, as the other ids
 * @param gridAreaId absent while it is placed in none
 * @param day the first one at the new address
 */
public record HouseholdMoved(
        UUID householdId, UUID townId, @Nullable UUID gridAreaId, UUID institutionId, LocalDate day) {}

package cn.jiayi.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract in force and who has it.
 *
 * @param gridAreaId where the household lives today; absent while it is placed in none
 */
public record HeldContract(
        UUID contractId,
        UUID householdId,
        UUID teamId,
        @Nullable UUID gridAreaId) {}

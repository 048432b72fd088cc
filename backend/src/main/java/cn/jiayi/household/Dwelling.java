package cn.jiayi.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a household lives, and which institution serves it there.
 *
 * @param gridAreaId absent while it is placed in none
 */
public record Dwelling(
        UUID townId, UUID villageId, @Nullable UUID gridAreaId, UUID institutionId, String address) {}

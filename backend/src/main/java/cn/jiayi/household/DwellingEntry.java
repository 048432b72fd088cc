package cn.jiayi.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a household lives, as it was typed in. */
public record DwellingEntry(UUID villageId, @Nullable UUID gridAreaId, String address) {}

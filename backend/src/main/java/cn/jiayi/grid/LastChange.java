package cn.jiayi.grid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last change of responsibility for an area.
 *
 * @param version how many there have been
 * @param by who made it; absent if nobody has
 */
public record LastChange(
        UUID areaId,
        int version,
        @Nullable String by,
        @Nullable Instant at) {}

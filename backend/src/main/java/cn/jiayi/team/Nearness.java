package cn.jiayi.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How near a team is.
 *
 * @param metres straight on, from the middle of one grid area to that of another; absent where nobody knows
 */
public record Nearness(UUID teamId, @Nullable Integer metres) {}

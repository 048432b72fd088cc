package cn.jiayi.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for an area.
 *
 * @param member the name of who looks after it; absent while it is the whole team
 */
public record GridHolder(UUID areaId, UUID teamId, @Nullable String member) {}

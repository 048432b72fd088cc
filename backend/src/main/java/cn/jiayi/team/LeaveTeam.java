package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member leaves, or is replaced in the same act.
 *
 * @param day the first day without the member, and the successor's first
 * @param successor takes over the member's grid areas, and leads if the member led; absent if nobody follows
 */
public record LeaveTeam(
        String idempotencyKey,
        UUID memberId,
        LocalDate day,
        @Nullable NewMember successor) implements Command {}

package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident to refer.
 *
 * @param slotId absent only while no slot of the department is open to the team (trap 15)
 */
public record CreateReferral(
        String idempotencyKey,
        UUID residentId,
        UUID departmentId,
        @Nullable UUID slotId,
        ReferralUrgency urgency,
        String summary)
        implements Command {}

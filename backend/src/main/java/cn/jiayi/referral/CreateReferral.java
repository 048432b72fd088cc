package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resident to refer.
 *
 * @param slotId absent for a bed, and while no such slot of the department is open to the team (trap 15)
 * @param bed absent for a slot; without a ward any that has a bed, and only where none has (trap 15) none
 * @param isGreenChannel an urgent admission (绿色通道): the hospital answers first, and sooner
 * @param attachmentIds the sender's own uploads of the last day, to go along with it
 */
public record CreateReferral(
        String idempotencyKey,
        UUID residentId,
        UUID departmentId,
        ReferralWant want,
        @Nullable UUID slotId,
        @Nullable BedWish bed,
        boolean isGreenChannel,
        ReferralUrgency urgency,
        String summary,
        List<UUID> attachmentIds)
        implements Command {

    public CreateReferral {
        attachmentIds = attachmentIds.stream().distinct().toList();
    }
}

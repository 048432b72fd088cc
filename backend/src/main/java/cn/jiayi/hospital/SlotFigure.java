package cn.jiayi.hospital;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the slots that a hospital kept for a team, or for an institution, and that begin in one month (M23, trap 14).
 *
 * @param teamId the team for which they were kept; absent where any team of the institution could take them
 * @param institutionId the institution for which they were kept, or to which the team belongs
 * @param kept all but those that the hospital took back
 * @param used those that were given to a patient
 * @param released those that nobody used and that went back to the public
 * @param withdrawn those that the hospital took back: not among the kept
 */
public record SlotFigure(
        UUID hospitalId, @Nullable UUID teamId, UUID institutionId, int kept, int used, int released, int withdrawn) {}

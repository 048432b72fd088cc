package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient to send back.
 *
 * @param referralId the referral up with which the patient came
 * @param watchFor what the team is to watch
 */
public record SendDown(
        String idempotencyKey,
        UUID referralId,
        DownReferralKind kind,
        String summary,
        String watchFor,
        LocalDate takeOverBy)
        implements Command {}

package cn.jiayi.referral;

import cn.jiayi.contract.Contract;
import cn.jiayi.hospital.Department;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A referral to send.
 *
 * @param contract the one in force with the team
 * @param sentOn the civil day of {@code sentAt}
 */
record ReferralDraft(
        UUID id,
        UUID residentId,
        Department department,
        Contract contract,
        ReferralUrgency urgency,
        String summary,
        String referredBy,
        Instant sentAt,
        LocalDate sentOn) {}

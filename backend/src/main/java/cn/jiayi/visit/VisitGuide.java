package cn.jiayi.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a household's visits carry benefits today (M26).
 *
 * @param policyId absent before the district's first policy
 * @param referralValidDays for how many days after its own day a referral counts
 */
public record VisitGuide(
        VisitRule rule,
        @Nullable UUID teamId,
        List<UUID> own,
        List<UUID> partners,
        @Nullable UUID policyId,
        int referralValidDays,
        LocalDate day) {}

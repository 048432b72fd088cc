package cn.jiayi.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work of one side with referrals, counted.
 *
 * @param counts one of each kind
 * @param toDo what the side itself has to do, each once
 * @param toTakeOver patients who were sent back and whom nobody has taken over
 * @param nextChangeAt when time alone changes a count; absent while nothing is open
 */
public record ReferralWork(
        List<ReferralWorkCount> counts,
        WorkCount toTakeOver,
        WorkCount toDo,
        @Nullable Instant nextChangeAt) {

    WorkCount of(ReferralWorkKind kind) {
        return counts.stream()
                .filter(count -> count.kind() == kind)
                .findFirst()
                .orElseThrow()
                .count();
    }

    /** Whether somebody who looks at the counts sees the same. */
    boolean looksLike(ReferralWork other) {
        return counts.equals(other.counts) && toTakeOver.equals(other.toTakeOver);
    }
}

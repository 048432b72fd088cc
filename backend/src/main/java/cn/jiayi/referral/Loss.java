package cn.jiayi.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who was faster: what the loser of a race is told.
 *
 * @param by a colleague or a team; absent where time ran out or the hospital took the slot back
 * @param number of the referral that was faster; absent where there is none
 */
public record Loss(
        @Nullable String by, @Nullable Instant at, @Nullable String number) {}

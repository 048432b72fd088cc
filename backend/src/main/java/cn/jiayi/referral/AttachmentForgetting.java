package cn.jiayi.referral;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes files that went along with nothing within a day; it may break off and start over. */
@Service
@RequiredArgsConstructor
public class AttachmentForgetting {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final AttachmentRows rows;
    private final Clock clock;

    @Transactional
    public int forget() {
        return forgetBefore(clock.instant().minus(KEPT));
    }

    @Transactional
    int forgetBefore(Instant before) {
        return rows.forget(before, AT_ONCE);
    }
}

package cn.jiayi.platform;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what nobody will ask for again, a little at a time, on one replica. The audit is never touched. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    /** A screen that was left open over a weekend may still send its request again. */
    private static final Duration KEYS_KEPT = Duration.ofDays(30);

    private static final Duration EVENTS_KEPT = Duration.ofHours(1);

    private static final int BATCH = 10_000;

    @Bean
    Task<Void> forgetIdempotencyKeys(IdempotencyKeys keys, Clock clock) {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) ->
                        inBatches(keys::forgetBefore, clock.instant().minus(KEYS_KEPT)));
    }

    @Bean
    Task<Void> forgetLiveEvents(LiveEventLog events, Clock clock) {
        return Tasks.recurring("forget-live-events", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) ->
                        inBatches(events::forgetBefore, clock.instant().minus(EVENTS_KEPT)));
    }

    /** Each statement is a transaction of its own, so that no lock is held for long. */
    static void inBatches(ToIntFunction<Instant> forget, Instant before) {
        int forgotten;
        do {
            forgotten = forget.applyAsInt(before);
        } while (forgotten == BATCH);
    }
}

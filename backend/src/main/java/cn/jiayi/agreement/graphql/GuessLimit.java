package cn.jiayi.agreement.graphql;

import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who asks for many codes that do not exist is guessing, and waits until the minute is over. Each replica counts for itself. */
@Component
class GuessLimit {

    static final int MISSES_A_MINUTE = 60;

    private final Cache<String, AtomicInteger> misses;

    GuessLimit(Clock clock) {
        Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
        misses = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofMinutes(1))
                .maximumSize(100_000)
                .build();
    }

    <T> Optional<T> guard(@Nullable String address, Supplier<Optional<T>> lookUp) {
        AtomicInteger missed = misses.get(String.valueOf(address), unseen -> new AtomicInteger());
        if (missed.get() >= MISSES_A_MINUTE) {
            throw new Rejected(RequestFault.TOO_MANY_TRIES);
        }
        Optional<T> found = lookUp.get();
        if (found.isEmpty()) {
            missed.incrementAndGet();
        }
        return found;
    }
}

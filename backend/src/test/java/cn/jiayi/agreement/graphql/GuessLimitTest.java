package cn.jiayi.agreement.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M14: whoever guesses codes has to wait; whoever holds a paper never does. */
class GuessLimitTest {

    private final Hands clock = new Hands();
    private final GuessLimit limit = new GuessLimit(clock);

    @BeforeEach
    void somebodyHasGuessedAsOftenAsTheyMay() {
        for (int i = 0; i < GuessLimit.MISSES_A_MINUTE; i++) {
            limit.guard("10.0.0.1", Optional::empty);
        }
    }

    @Test
    void letsThemWait() {
        assertThatThrownBy(() -> limit.guard("10.0.0.1", Optional::empty)).isInstanceOf(Rejected.class);
    }

    @Test
    void letsThemTryAgainAfterAMinute() {
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        assertThat(limit.guard("10.0.0.1", () -> Optional.of("found"))).contains("found");
    }

    @Test
    void countsEachAddressForItselfAndNoCodeThatExists() {
        for (int i = 0; i < 2 * GuessLimit.MISSES_A_MINUTE; i++) {
            assertThat(limit.guard("10.0.0.2", () -> Optional.of("found"))).contains("found");
        }
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}

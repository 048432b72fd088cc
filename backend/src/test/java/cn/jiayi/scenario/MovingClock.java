package cn.jiayi.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock in Asia/Shanghai that stands at noon of a day until a story moves it on (trap 13). */
class MovingClock extends Clock {

    private static final int NOON = 12;

    private final ZoneId zone;
    private volatile Instant now;

    private MovingClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    void moveTo(LocalDate day) {
        now = day.atTime(NOON, 0).atZone(zone).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Takes the place of the product's clock, only where it is imported by name: a component would stop the clock of all tests. */
    static class Bearing {

        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock(ZoneId.of("Asia/Shanghai"), Instant.now());
        }
    }
}

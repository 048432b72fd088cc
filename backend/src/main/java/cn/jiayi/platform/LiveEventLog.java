package cn.jiayi.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Live events by way of a table: each replica reads it once a second while somebody listens there. */
@Slf4j
@Service
class LiveEventLog implements LiveEvents {

    private static final Duration PACE = Duration.ofSeconds(1);

    /** Ids are given before commits: a later id can be seen first, so each look goes back as far as a transaction may last. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(60);

    /** How many events may wait for one listener. */
    static final int WAITING = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final Flux<LiveEvent> events;

    LiveEventLog(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.events = Flux.defer(this::read).publish().refCount();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(String topic, UUID recordId) {
        publish(List.of(new Happening(topic, recordId)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<Happening> happenings) {
        LocalDateTime now = utc(clock.instant());
        batches.batchUpdate(
                "insert into live_event (topic, record_id, at) values (?, ?, ?)",
                happenings.stream()
                        .map(each -> new Object[] {each.topic(), Uuids.bytes(each.recordId()), now})
                        .toList());
    }

    @Override
    public Flux<LiveEvent> stream(Collection<String> topics) {
        Set<String> wanted = Set.copyOf(topics);
        // a listener that cannot keep up loses the oldest, not the stream, nor the others' pace
        return events.filter(event -> wanted.contains(event.topic()))
                .onBackpressureBuffer(WAITING, lost -> {}, BufferOverflowStrategy.DROP_OLDEST);
    }

    private Flux<LiveEvent> read() {
        Cache<Long, Boolean> seen = Caffeine.newBuilder()
                .expireAfterWrite(LOOK_BACK.multipliedBy(2))
                .build();
        latest().forEach(event -> seen.put(event.id(), true));
        return Flux.interval(PACE, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMapIterable(tick -> fresh(seen))
                .doOnError(failure -> log.warn("live events stopped", failure));
    }

    private List<LiveEvent> fresh(Cache<Long, Boolean> seen) {
        try {
            return latest().stream()
                    .filter(event -> seen.asMap().put(event.id(), true) == null)
                    .toList();
        } catch (RuntimeException unreachable) {
            // the database may be away for a moment; the next look goes back far enough
            log.warn(
                    "live events cannot be read now: {}", unreachable.getClass().getSimpleName());
            return List.of();
        }
    }

    private List<LiveEvent> latest() {
        return jdbc.sql("select id, topic, record_id from live_event where at > ? order by id")
                .param(utc(clock.instant().minus(LOOK_BACK)))
                .query((row, number) ->
                        new LiveEvent(row.getLong("id"), row.getString("topic"), Uuids.of(row.getBytes("record_id"))))
                .list();
    }

    int forgetBefore(Instant instant) {
        return jdbc.sql("delete from live_event where at < ? limit 10000")
                .param(utc(instant))
                .update();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

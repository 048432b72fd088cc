package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;

@IntegrationTest
class LiveEventsTest {

    @Autowired
    private LiveEvents live;

    @Autowired
    private LiveEventLog log;

    private final String topic = "test:" + UUID.randomUUID();
    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();
    private TransactionTemplate transaction;
    private Disposable listening;

    @BeforeEach
    void listen(@Autowired PlatformTransactionManager transactions) throws InterruptedException {
        transaction = new TransactionTemplate(transactions);
        listening = live.stream(List.of(topic)).map(LiveEvent::recordId).subscribe(heard::add);
        Thread.sleep(200); // until it has looked at what was there before
    }

    @AfterEach
    void stop() {
        listening.dispose();
    }

    @Test
    void tellsWhatIsCommittedOnceAndNothingElse() throws InterruptedException {
        UUID record = Ids.next();
        transaction.executeWithoutResult(status -> live.publish(topic, record));
        transaction.executeWithoutResult(status -> live.publish(topic + "x", Ids.next()));
        transaction.executeWithoutResult(status -> {
            live.publish(topic, Ids.next());
            status.setRollbackOnly();
        });
        waitUntil(() -> !heard.isEmpty());
        Thread.sleep(2_500);
        assertThat(heard).containsExactly(record);
    }

    @Test
    void tellsOfATransactionThatBeganEarlierAndCommittedLater() throws InterruptedException {
        UUID slow = Ids.next();
        UUID quick = Ids.next();
        CountDownLatch written = new CountDownLatch(1);
        Thread slowly = Thread.ofVirtual()
                .start(() -> transaction.executeWithoutResult(status -> {
                    live.publish(topic, slow);
                    written.countDown();
                    waitUntil(() -> heard.contains(quick));
                }));
        written.await();
        transaction.executeWithoutResult(status -> live.publish(topic, quick));
        slowly.join();
        waitUntil(() -> heard.size() == 2);
        assertThat(heard).containsExactly(quick, slow);
    }

    @Test
    void whoCannotKeepUpLosesTheOldestAndHearsOn() {
        Queue<UUID> late = new ConcurrentLinkedQueue<>();
        BaseSubscriber<LiveEvent> slow = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                // asks for nothing yet
            }

            @Override
            protected void hookOnNext(LiveEvent event) {
                late.add(event.recordId());
            }
        };
        live.stream(List.of(topic)).subscribe(slow);
        List<UUID> records =
                Stream.generate(Ids::next).limit(LiveEventLog.WAITING + 100).toList();
        transaction.executeWithoutResult(status -> records.forEach(record -> live.publish(topic, record)));
        waitUntil(() -> heard.size() == records.size());

        slow.requestUnbounded();
        UUID next = Ids.next();
        transaction.executeWithoutResult(status -> live.publish(topic, next));
        waitUntil(() -> late.contains(next));
        slow.cancel();
        assertThat(late).startsWith(records.get(100)).endsWith(next).hasSize(LiveEventLog.WAITING + 1);
    }

    @Test
    void needsATransactionSoThatNothingIsToldThatDidNotHappen() {
        assertThatThrownBy(() -> live.publish(topic, Ids.next())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsWhatIsOldAndOnlyThat(@Autowired JdbcClient jdbc) {
        UUID record = Ids.next();
        jdbc.sql("insert into live_event (topic, record_id, at) values (?, ?, '2026-01-01')")
                .param(topic)
                .param(Uuids.bytes(record))
                .update();
        transaction.executeWithoutResult(status -> live.publish(topic, record));
        Housekeeping.inBatches(log::forgetBefore, Instant.now().minusSeconds(3600));
        waitUntil(() -> heard.contains(record));
        assertThat(jdbc.sql("select count(*) from live_event where topic = ?")
                        .param(topic)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static void waitUntil(BooleanSupplier condition) {
        Awaitility.await("heard in time").atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
    }
}

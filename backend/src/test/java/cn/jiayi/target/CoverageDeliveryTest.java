package cn.jiayi.target;

import static cn.jiayi.Fixtures.ERQI;
import static org.awaitility.Awaitility.await;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.contract.ContractEnded;
import cn.jiayi.contract.ContractSigned;
import cn.jiayi.district.Places;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** M29: no event is lost and none counts twice, however many come at once and whatever fails on the way. */
@IntegrationTest
class CoverageDeliveryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Places places;

    @Autowired
    private CoverageCounters counters;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private IncompleteEventPublications publications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private UUID town;
    private CoverageCounter before;

    @BeforeEach
    void count() {
        town = places.towns(ERQI).get(7).getId();
        before = counter();
    }

    private CoverageCounter counter() {
        return transaction.execute(status -> counters.of(List.of(town)).getOrDefault(town, CoverageCounter.NOTHING));
    }

    private void awaitChange(int households, int persons) {
        CoverageCounter after = new CoverageCounter(before.households() + households, before.persons() + persons);
        await().atMost(LONG).during(Duration.ofSeconds(1)).until(() -> counter().equals(after));
    }

    @Test
    void countsSixteenWritersExactly() throws Exception {
        int each = 25;
        try (Race race = new Race(16)) {
            race.run(IntStream.range(0, 16)
                    .<Callable<Integer>>mapToObj(writer -> () -> {
                        for (int i = 0; i < each; i++) {
                            tell(new ContractSigned(
                                    UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), town, 3, DAY));
                            if (i % 5 == 0) {
                                tell(new ContractEnded(UUID.randomUUID(), UUID.randomUUID(), town, 3, DAY));
                            }
                        }
                        return each;
                    })
                    .toList());
        }
        awaitChange(16 * 20, 16 * 20 * 3);
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    @Test
    void deliversAgainWhatAListenerCouldNotTakeIn() {
        ContractSigned missed =
                new ContractSigned(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), town, 5, DAY);
        jdbc.sql("""
                        insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, STATUS)
                        values (:id, :listener, :type, :event, :at, 'FAILED')
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("listener", CoverageCounting.class.getName() + ".on(" + ContractSigned.class.getName() + ")")
                .param("type", ContractSigned.class.getName())
                .param("event", json.writeValueAsString(missed))
                .param(
                        "at",
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minusMinutes(10))
                .update();
        publications.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(2));
        awaitChange(1, 5);
    }
}

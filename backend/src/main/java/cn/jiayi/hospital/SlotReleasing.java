package cn.jiayi.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back to the public what no team has used in time (trap 14), some hundred slots in each transaction: killed half-way it has
 * done whole batches. A team is refused from that instant on already, before this comes.
 */
@Slf4j
@Service
public class SlotReleasing {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlotReleasing(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** All whose time has come; how many there were. */
    public int releaseAll() {
        Instant now = clock.instant();
        int released = 0;
        for (int batch = BATCH; batch == BATCH; released += batch) {
            Integer done = transaction.execute(status -> releaseSome(now));
            batch = done == null ? 0 : done;
        }
        if (released > 0) {
            log.info("{} unused slots went back to the public", released);
        }
        return released;
    }

    private int releaseSome(Instant now) {
        return jdbc.sql("""
                        update clinic_slot set state = 'RELEASED', version = version + 1
                        where state = 'FREE' and public_at <= :now
                        order by public_at, id
                        limit :batch
                        """)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("batch", BATCH)
                .update();
    }
}

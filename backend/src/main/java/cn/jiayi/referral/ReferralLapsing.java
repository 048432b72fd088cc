package cn.jiayi.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lombok.extern.slf4j.Slf4j;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends referrals that nobody answered in time and frees their slots (M24, trap 14), some hundred in each transaction: killed
 * half-way it has done whole batches, and the next round goes on. Two replicas pass over each other's rows.
 */
@Slf4j
@Service
public class ReferralLapsing {

    private static final int BATCH = 200;

    private final Referrals referrals;
    private final HeldPlaces places;
    private final ReferralNews news;
    private final ReferralNotices notices;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReferralLapsing(
            Referrals referrals,
            HeldPlaces places,
            ReferralNews news,
            ReferralNotices notices,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.referrals = referrals;
        this.places = places;
        this.news = news;
        this.notices = notices;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All that are overdue by now; how many there were. */
    public int lapseAll() {
        return lapseAll(clock.instant());
    }

    int lapseAll(Instant now) {
        int lapsed = 0;
        for (Integer batch = BATCH; batch != null && batch == BATCH; ) {
            batch = transaction.execute(status -> lapseSome(now));
            lapsed += batch == null ? 0 : batch;
        }
        if (lapsed > 0) {
            log.info("{} referrals lapsed unanswered", lapsed);
        }
        return lapsed;
    }

    private int lapseSome(Instant now) {
        List<Referral> overdue = referrals.lockOverdue(now, Limit.of(BATCH));
        places.freeAll(overdue);
        List<UUID> unanswered = overdue.stream()
                .filter(referral -> !referral.waitsForTeam())
                .map(Referral::getId)
                .toList();
        overdue.forEach(referral -> news.record(referral, referral.lapse(now)));
        notices.lapsed(overdue, unanswered);
        return overdue.size();
    }
}

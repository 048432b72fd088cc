package cn.jiayi.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes applications that nobody answered until their last day, some hundred in each transaction: killed half-way it has done whole
 * batches, and two replicas pass over each other's rows. An answer that comes too late is refused before that already.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class ApplicationLapsing {

    private static final int BATCH = 200;

    private final Applications applications;
    private final ApplicationNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @return how many lapsed */
    public int lapseAll() {
        int lapsed = 0;
        for (Integer batch = BATCH; batch != null && batch == BATCH; ) {
            batch = transaction.execute(status -> lapseSome());
            lapsed += batch == null ? 0 : batch;
        }
        log.info("{} applications lapsed unanswered", lapsed);
        return lapsed;
    }

    /** The household's, so that it can apply anew before the night's job has run. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lapseOver(UUID householdId) {
        applications
                .lockOpen(householdId)
                .filter(application -> !application.isOpenOn(LocalDate.now(clock)))
                .ifPresent(this::lapse);
    }

    private int lapseSome() {
        List<Application> over = applications.lockOver(LocalDate.now(clock), Limit.of(BATCH));
        over.forEach(this::lapse);
        return over.size();
    }

    private void lapse(Application application) {
        application.lapse(clock.instant());
        news.lapsed(application);
    }
}

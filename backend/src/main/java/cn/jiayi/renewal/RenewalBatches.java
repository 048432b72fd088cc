package cn.jiayi.renewal;

import cn.jiayi.contract.ContractRenewing;
import cn.jiayi.renewal.RenewalCase.Verdict;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A run goes on in two steps, a transaction each: its next contracts are handed out, behind the run's row for a moment, and a batch that
 * nobody works on is done. So several work on a run at once, and who is killed leaves whole batches behind.
 */
@Component
@RequiredArgsConstructor
class RenewalBatches {

    private final RenewalRuns runs;
    private final RenewalBatchRows batches;
    private final ContractRenewing contracts;
    private final RenewalFile file;
    private final RenewalHandling handling;
    private final RenewalNews news;
    private final EntityManager entities;
    private final Clock clock;

    /**
     * Hands the next contracts out; where there are none left and all are done, the run is finished.
     *
     * @return whether there were any
     */
    @Transactional
    boolean handOut(UUID runId, int most) {
        RenewalRun run = runs.lock(runId).orElseThrow();
        if (!run.isRunning()) {
            return false;
        }
        List<EndingContract> next =
                runs.next(run.getDistrictCode(), run.getUntil(), run.getReachedDay(), run.getReachedContract(), most);
        if (!next.isEmpty()) {
            batches.handOut(run.handOut(next.getLast()));
        } else if (batches.areAllDone(runId)) {
            finish(run);
        }
        return !next.isEmpty();
    }

    /** @return whether there was a batch that nobody worked on */
    @Transactional
    boolean work(UUID runId) {
        Optional<RenewalBatch> taken = batches.take(runId);
        taken.ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(RenewalBatch batch) {
        RenewalRun run = runs.ofWorker(batch.runId());
        var locked = contracts.lock(runs.of(run.getDistrictCode(), batch));
        Session session = entities.unwrap(Session.class);
        session.setJdbcBatchSize(locked.size() + 1);
        session.setDefaultReadOnly(true); // teams and their members are looked at, not compared with what they were
        Collection<RenewalCase> cases = file.cases(locked).values();
        session.setDefaultReadOnly(false);
        List<Verdict> verdicts = handling.handle(cases, run.getId());
        batches.done(batch);
        runs.count(
                run.getId(),
                Collections.frequency(verdicts, Verdict.RENEW),
                Collections.frequency(verdicts, Verdict.IN_ORDER),
                Collections.frequency(verdicts, Verdict.OBSTRUCTED),
                Collections.frequency(verdicts, Verdict.EXPIRE));
        news.progress(run);
    }

    private void finish(RenewalRun run) {
        run.finish(clock.instant());
        entities.flush();
        runs.toReconfirm(run.getId()).forEach(left -> news.toReconfirm(run.getId(), left));
        runs.toSolve(run.getId()).forEach(left -> news.toSolve(run.getId(), left));
        news.progress(run);
    }
}

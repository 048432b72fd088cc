package cn.jiayi.renewal;

import cn.jiayi.contract.ContractRenewing;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One batch of a run, a transaction each. The run's row is locked first and its mark moves with what is done: who is killed leaves
 * whole batches behind, and two who work on a run take turns.
 */
@Component
@RequiredArgsConstructor
class RenewalBatches {

    private final RenewalRuns runs;
    private final ContractRenewing contracts;
    private final RenewalFile file;
    private final RenewalHandling handling;
    private final RenewalNews news;
    private final EntityManager entities;
    private final Clock clock;

    /** @return whether the run goes on */
    @Transactional
    boolean next(UUID runId, int most) {
        RenewalRun run = runs.lock(runId).orElseThrow();
        entities.unwrap(Session.class).setJdbcBatchSize(most);
        if (!run.isRunning()) {
            return false;
        }
        List<EndingContract> batch =
                runs.next(run.getDistrictCode(), run.getUntil(), run.getReachedDay(), run.getReachedContract(), most);
        if (batch.isEmpty()) {
            finish(run);
        } else {
            var locked = contracts.lock(batch.stream().map(EndingContract::id).toList());
            run.count(handling.handle(file.cases(locked).values(), run.getId()));
            run.reach(batch.getLast().lastDay(), batch.getLast().id());
        }
        news.progress(run);
        return run.isRunning();
    }

    private void finish(RenewalRun run) {
        run.finish(clock.instant());
        entities.flush();
        runs.toReconfirm(run.getId()).forEach(left -> news.toReconfirm(run.getId(), left));
        runs.toSolve(run.getId()).forEach(left -> news.toSolve(run.getId(), left));
    }
}

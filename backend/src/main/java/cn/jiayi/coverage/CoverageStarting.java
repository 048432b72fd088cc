package cn.jiayi.coverage;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Starts a rebuild by hand. */
@Service
@RequiredArgsConstructor
public class CoverageStarting {

    private final CoverageRebuilding rebuilding;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> coverageRebuildTask;
    private final Clock clock;

    @UseCase("coverage.rebuild")
    public StartCoverageRebuildOutcome start(Actor actor, StartCoverageRebuild command) {
        if (!rebuilding.open(actor.district(), actor.name())) {
            return new StartCoverageRebuildOutcome.Refused(CoverageRebuildRefusal.ALREADY_RUNNING);
        }
        scheduler.schedule(coverageRebuildTask.instance(actor.district()), clock.instant());
        return new StartCoverageRebuildOutcome.Started(actor.district());
    }
}

package cn.jiayi.renewal;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Starts a run by hand; the same work as the night's, sooner. */
@Service
@RequiredArgsConstructor
public class RenewalStarting {

    private final RenewalOpening opening;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> renewalRunTask;
    private final Clock clock;

    @UseCase("renewalRun.start")
    public StartRenewalRunOutcome start(Actor actor, StartRenewalRun command) {
        RenewalRun run = opening.open(actor.district(), actor.name()).orElse(null);
        if (run == null) {
            return new StartRenewalRunOutcome.Refused(RenewalRunStartRefusal.ALREADY_RUNNING);
        }
        scheduler.schedule(renewalRunTask.instance(run.getId().toString()), clock.instant());
        return new StartRenewalRunOutcome.Started(run.getId());
    }
}

package cn.jiayi.effective;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Starts a count by hand: after another definition, nobody has to wait for the night. */
@Service
@RequiredArgsConstructor
public class EffectiveStarting {

    private final EffectiveBooks books;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> effectiveCountTask;
    private final Clock clock;

    @UseCase("effective.count")
    public StartEffectiveCountOutcome start(Actor actor, StartEffectiveCount command) {
        if (books.open(actor.district(), actor.name(), clock.instant()).isCounting()) {
            return new StartEffectiveCountOutcome.Refused(EffectiveCountRefusal.ALREADY_RUNNING);
        }
        books.asked(actor.district(), actor.name(), clock.instant());
        scheduler.schedule(effectiveCountTask.instance(actor.district()), clock.instant());
        return new StartEffectiveCountOutcome.Started(actor.district());
    }
}

package cn.jiayi.roster;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Hands what takes long to the scheduler, in the transaction of the act that asks for it. */
@Component
@RequiredArgsConstructor
class RosterJobs {

    static final TaskDescriptor<String> CHECK = TaskDescriptor.of("roster-check", String.class);
    static final TaskDescriptor<String> WRITE = TaskDescriptor.of("roster-write", String.class);
    static final TaskDescriptor<String> FORGET = TaskDescriptor.of("roster-forget", String.class);

    private final SchedulerClient scheduler;
    private final Clock clock;

    void check(UUID id) {
        schedule(CHECK, id);
    }

    void write(UUID id) {
        schedule(WRITE, id);
    }

    void forget(UUID id) {
        schedule(FORGET, id);
    }

    /** Each time a name of its own: the one before may still be on its way out. */
    private void schedule(TaskDescriptor<String> task, UUID id) {
        scheduler.scheduleIfNotExists(
                task.instance(UUID.randomUUID().toString()).data(id.toString()).scheduledTo(clock.instant()));
    }
}

package cn.jiayi.roster;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs beside the requests, on one replica; one that dies is begun anew by another. */
@Configuration(proxyBeanMethods = false)
class RosterTasks {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

    @Bean
    Task<String> rosterCheckTask(RosterChecking checking) {
        return task(RosterJobs.CHECK, checking::check);
    }

    @Bean
    Task<String> rosterWriteTask(RosterWriting writing) {
        return task(RosterJobs.WRITE, writing::write);
    }

    @Bean
    Task<String> rosterForgetTask(RosterForgetting forgetting) {
        return task(RosterJobs.FORGET, forgetting::forgetRows);
    }

    @Bean
    Task<Void> forgetAbandonedRostersTask(RosterForgetting forgetting) {
        return Tasks.recurring("forget-abandoned-rosters", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> forgetting.forgetAbandoned());
    }

    private static Task<String> task(TaskDescriptor<String> task, Consumer<UUID> work) {
        return Tasks.oneTime(task)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(AGAIN_AFTER)))
                .execute((instance, context) -> work.accept(UUID.fromString(instance.getData())));
    }
}

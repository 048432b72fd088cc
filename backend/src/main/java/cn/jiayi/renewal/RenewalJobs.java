package cn.jiayi.renewal;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Renews each night after contracts have ended; the second time finds what the first has left. Who works on a run says so all the
 * while; when a replica falls silent, another takes its place.
 */
@Configuration(proxyBeanMethods = false)
class RenewalJobs {

    @Bean
    RecurringTask<Void> renewalTask(RenewalRunning running, Clock clock) {
        return Tasks.recurring("renewal", Schedules.daily(clock.getZone(), LocalTime.of(0, 11), LocalTime.of(5, 11)))
                .execute((instance, context) -> running.renewAll());
    }

    @Bean
    OneTimeTask<Void> renewalRunTask(RenewalRunning running) {
        return Tasks.oneTime("renewal-run")
                .execute((instance, context) -> running.work(UUID.fromString(instance.getId())));
    }
}

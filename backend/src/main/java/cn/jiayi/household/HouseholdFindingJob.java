package cn.jiayi.household;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts on the work list each night what has become of the days: a newborn who still has no identity number (trap 8). */
@Configuration(proxyBeanMethods = false)
class HouseholdFindingJob {

    @Bean
    RecurringTask<Void> householdFindingTask(HouseholdFindings findings, Clock clock) {
        return Tasks.recurring("household-findings", Schedules.daily(clock.getZone(), LocalTime.of(1, 30)))
                .execute((instance, context) -> findings.lookAtAll());
    }
}

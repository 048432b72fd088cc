package cn.jiayi.hospital;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute what nobody used goes back to the public (trap 14); each night slots are made from schedules (M23). */
@Configuration(proxyBeanMethods = false)
class HospitalJobs {

    @Bean
    RecurringTask<Void> slotReleaseTask(SlotReleasing releasing) {
        return Tasks.recurring("slot-release", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> releasing.releaseAll());
    }

    @Bean
    RecurringTask<Void> scheduleMakingTask(ScheduleMaking making, Clock clock) {
        return Tasks.recurring(
                        "schedule-making", Schedules.daily(clock.getZone(), LocalTime.of(0, 23), LocalTime.of(5, 23)))
                .execute((instance, context) -> making.makeAll());
    }
}

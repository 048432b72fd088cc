package cn.jiayi.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each night; the later time finds nothing unless the first one was missed or failed. */
@Configuration(proxyBeanMethods = false)
class ApplicationLapseJob {

    @Bean
    RecurringTask<Void> applicationLapseTask(ApplicationLapsing lapsing, Clock clock) {
        return Tasks.recurring(
                        "application-lapse", Schedules.daily(clock.getZone(), LocalTime.of(0, 11), LocalTime.of(5, 11)))
                .execute((instance, context) -> lapsing.lapseAll());
    }
}

package cn.jiayi.contract;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes each night what ended with the day before; the later times find nothing unless the first one was missed or failed. */
@Configuration(proxyBeanMethods = false)
class ContractEndingJob {

    @Bean
    RecurringTask<Void> contractEndingTask(ContractEndings endings, Clock clock) {
        return Tasks.recurring(
                        "contract-endings",
                        Schedules.daily(clock.getZone(), LocalTime.of(0, 1), LocalTime.of(0, 31), LocalTime.of(5, 1)))
                .execute((instance, context) -> endings.closeAll());
    }
}

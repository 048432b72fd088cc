package cn.jiayi.statistics;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts this month and the last one each hour, and a year each night: what is entered late comes into its own month. */
@Configuration(proxyBeanMethods = false)
class StatisticsJobs {

    private static final int RECENT = 2;

    /** A year and the month of a year ago. */
    private static final int YEAR = 13;

    @Bean
    RecurringTask<Void> statisticsTask(StatisticsRebuild rebuild) {
        return Tasks.recurring("statistics", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> rebuild.rebuild(RECENT));
    }

    @Bean
    RecurringTask<Void> statisticsOfYearTask(StatisticsRebuild rebuild, Clock clock) {
        return Tasks.recurring("statistics-year", Schedules.daily(clock.getZone(), LocalTime.of(1, 41)))
                .execute((instance, context) -> rebuild.rebuild(YEAR));
    }
}

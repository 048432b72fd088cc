package cn.jiayi.effective;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts each night, and what was asked for at once. */
@Configuration(proxyBeanMethods = false)
class EffectiveJobs {

    @Bean
    RecurringTask<Void> effectiveNightTask(EffectiveCounting counting, Districts districts, Clock clock) {
        return Tasks.recurring("effective-night", Schedules.daily(clock.getZone(), LocalTime.of(2, 41)))
                .execute((instance, context) ->
                        districts.all().stream().map(District::getCode).forEach(counting::count));
    }

    @Bean
    OneTimeTask<Void> effectiveCountTask(EffectiveCounting counting) {
        return Tasks.oneTime("effective-count").execute((instance, context) -> counting.count(instance.getId()));
    }
}

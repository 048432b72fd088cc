package cn.jiayi.coverage;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sums up each minute, counts the register and recounts the signed each night, and makes anew what was asked for. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class CoverageJobs {

    private final Districts districts;

    @Bean
    RecurringTask<Void> coverageFoldingTask(CoverageUpkeep upkeep) {
        return Tasks.recurring("coverage", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) ->
                        districts.all().stream().map(District::getCode).forEach(upkeep::sumUp));
    }

    @Bean
    RecurringTask<Void> coverageNightTask(CoverageUpkeep upkeep, Clock clock) {
        return Tasks.recurring("coverage-night", Schedules.daily(clock.getZone(), LocalTime.of(2, 11)))
                .execute((instance, context) ->
                        districts.all().stream().map(District::getCode).forEach(upkeep::recount));
    }

    @Bean
    OneTimeTask<Void> coverageRebuildTask(CoverageRebuilding rebuilding) {
        return Tasks.oneTime("coverage-rebuild").execute((instance, context) -> rebuilding.work(instance.getId()));
    }
}

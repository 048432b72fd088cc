package cn.jiayi.boundary;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Surveys all districts each night: what was drawn by a deployment and not by a person is found then. */
@Configuration(proxyBeanMethods = false)
class BoundaryJobs {

    @Bean
    RecurringTask<Void> boundarySurveyTask(BoundarySurvey survey, Districts districts, Clock clock) {
        return Tasks.recurring("boundary-survey", Schedules.daily(clock.getZone(), LocalTime.of(3, 23)))
                .execute((instance, context) ->
                        districts.all().stream().map(District::getCode).forEach(survey::survey));
    }
}

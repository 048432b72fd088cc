package cn.jiayi.hospital;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each minute what nobody used goes back to the public (trap 14). */
@Configuration(proxyBeanMethods = false)
class HospitalJobs {

    @Bean
    RecurringTask<Void> slotReleaseTask(SlotReleasing releasing) {
        return Tasks.recurring("slot-release", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> releasing.releaseAll());
    }
}

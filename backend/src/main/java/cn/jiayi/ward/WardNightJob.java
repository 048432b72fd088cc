package cn.jiayi.ward;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour, so that a new day's last night is there soon after midnight; most rounds find nothing to do. */
@Configuration(proxyBeanMethods = false)
class WardNightJob {

    @Bean
    RecurringTask<Void> wardNightTask(WardNightKeeping keeping) {
        return Tasks.recurring("ward-nights", FixedDelay.ofHours(1))
                .execute((instance, context) -> keeping.keepAhead());
    }
}

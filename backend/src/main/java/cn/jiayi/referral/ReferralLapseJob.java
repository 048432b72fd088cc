package cn.jiayi.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Twice a minute: a slot that nobody confirms is soon free again. An answer that comes too late is refused before that already. */
@Configuration(proxyBeanMethods = false)
class ReferralLapseJob {

    @Bean
    RecurringTask<Void> referralLapseTask(ReferralLapsing lapsing) {
        return Tasks.recurring("referral-lapse", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> lapsing.lapseAll());
    }
}

package cn.jiayi.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each hour. */
@Configuration(proxyBeanMethods = false)
class AttachmentJob {

    @Bean
    RecurringTask<Void> forgetAttachmentsTask(AttachmentForgetting forgetting) {
        return Tasks.recurring("forget-attachments", FixedDelay.ofHours(1))
                .execute((instance, context) -> forgetting.forget());
    }
}

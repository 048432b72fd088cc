package cn.jiayi.balance;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Proposals are worked out beside the requests; when a replica falls silent, another begins again. */
@Configuration(proxyBeanMethods = false)
class BalanceJobs {

    @Bean
    OneTimeTask<Void> balanceTask(BalanceWorking working) {
        return Tasks.oneTime("balance-proposal")
                .execute((instance, context) -> working.work(UUID.fromString(instance.getId())));
    }
}

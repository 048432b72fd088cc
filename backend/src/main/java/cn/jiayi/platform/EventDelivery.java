package cn.jiayi.platform;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Delivers again what a listener could not take in, a deadlock or a restart of the database on its way: without waiting for the next
 * start. A listener may so see an event twice, and counts it once by its id.
 */
@Configuration(proxyBeanMethods = false)
class EventDelivery {

    /** Longer than any listener takes, so that what is under way is let alone. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Bean
    Task<Void> deliverEventsAgain(IncompleteEventPublications publications) {
        return Tasks.recurring("deliver-events-again", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> publications.resubmitIncompletePublicationsOlderThan(PATIENCE));
    }
}

package nyc.icefree.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hours that come for events: addresses open, what is scheduled is published. */
@Configuration(proxyBeanMethods = false)
class EventJobs {
    @Bean
    RecurringTask<Void> changeEvents(ScheduledEventChanges changes) {
        return Tasks.recurring("turn-events", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> changes.turnDue());
    }
}

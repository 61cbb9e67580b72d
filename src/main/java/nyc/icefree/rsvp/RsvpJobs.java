package nyc.icefree.rsvp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the waiting lists for which a time has come. */
@Configuration(proxyBeanMethods = false)
class RsvpJobs {
    @Bean
    RecurringTask<Void> serveWaitingLists(WaitingClock waiting) {
        return Tasks.recurring("serve-waiting-lists", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> waiting.look());
    }
}

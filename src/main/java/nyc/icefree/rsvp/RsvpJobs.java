package nyc.icefree.rsvp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves the waiting lists for which a time has come, counts what nobody has counted yet, and lets old answers be found. */
@Configuration(proxyBeanMethods = false)
class RsvpJobs {
    @Bean
    RecurringTask<Void> serveWaitingLists(WaitingClock waiting) {
        return Tasks.recurring("serve-waiting-lists", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> waiting.look());
    }

    @Bean
    RecurringTask<Void> countOpenNeeds(OpenNeedsCount open) {
        return Tasks.recurring("count-open-needs", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> open.countOld());
    }

    /** At the first start that knows of it; then hourly, since nodes of before may still run beside this one. */
    @Bean
    RecurringTask<Void> markOldAnswers(RsvpFinding finding) {
        return Tasks.recurring("mark-old-answers", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> finding.markOld());
    }
}

package nyc.icefree.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks whose calendar shows what is not so, and what waits although it is near. */
@Configuration(proxyBeanMethods = false)
class NoticeJobs {
    @Bean
    RecurringTask<Void> putCalendarsRight(StrayEntries entries) {
        return Tasks.recurring("put-calendars-right", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> entries.tell());
    }

    @Bean
    RecurringTask<Void> remindOfReviews(ReviewReminders reminders, Clock clock) {
        return Tasks.recurring("remind-of-reviews", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> reminders.remind(clock.instant()));
    }
}

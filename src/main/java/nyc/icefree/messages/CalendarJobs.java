package nyc.icefree.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whose calendar shows what is not so. */
@Configuration(proxyBeanMethods = false)
class CalendarJobs {
    @Bean
    RecurringTask<Void> putCalendarsRight(StrayEntries entries) {
        return Tasks.recurring("put-calendars-right", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> entries.tell());
    }
}

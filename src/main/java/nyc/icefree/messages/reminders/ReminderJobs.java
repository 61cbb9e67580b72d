package nyc.icefree.messages.reminders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute for whom to remind. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {
    @Bean
    RecurringTask<Void> makeReminders(RemindersDue due) {
        return Tasks.recurring("make-reminders", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> due.make());
    }
}

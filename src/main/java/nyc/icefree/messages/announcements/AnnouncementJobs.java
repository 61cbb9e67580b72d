package nyc.icefree.messages.announcements;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half minute for what is to be announced. */
@Configuration(proxyBeanMethods = false)
class AnnouncementJobs {
    @Bean
    RecurringTask<Void> makeAnnouncements(AnnouncementsDue due) {
        return Tasks.recurring("make-announcements", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> due.make());
    }
}

package nyc.icefree.messages.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every five minutes whether the week's digest is to be made. */
@Configuration(proxyBeanMethods = false)
class DigestJobs {
    @Bean
    RecurringTask<Void> makeDigests(DigestDue due) {
        return Tasks.recurring("make-digests", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> due.make());
    }
}

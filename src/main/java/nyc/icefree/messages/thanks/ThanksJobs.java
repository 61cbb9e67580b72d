package nyc.icefree.messages.thanks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute for whom to thank. */
@Configuration(proxyBeanMethods = false)
class ThanksJobs {
    @Bean
    RecurringTask<Void> makeThanks(ThanksDue due) {
        return Tasks.recurring("make-thanks", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> due.make());
    }
}

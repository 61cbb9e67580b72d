package nyc.icefree.messages.sending;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what waits in the outbox. */
@Configuration(proxyBeanMethods = false)
public class MessageJobs {
    @Bean
    RecurringTask<Void> sendMessages(Sending sending) {
        return Tasks.recurring("send-messages", FixedDelay.of(Duration.ofSeconds(1)))
                .execute((instance, context) -> sending.sendWaiting());
    }
}

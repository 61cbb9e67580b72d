package nyc.icefree.shifts.asks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whom to ask for a shift. */
@Configuration(proxyBeanMethods = false)
class AskJobs {
    @Bean
    RecurringTask<Void> askForShifts(AskRounds rounds, Clock clock) {
        return Tasks.recurring("ask-for-shifts", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> rounds.round(clock.instant()));
    }
}

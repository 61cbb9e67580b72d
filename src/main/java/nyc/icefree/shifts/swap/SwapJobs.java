package nyc.icefree.shifts.swap;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes whom to ask, so that when somebody is asked tells little of when somebody proposed. */
@Configuration(proxyBeanMethods = false)
class SwapJobs {
    @Bean
    RecurringTask<Void> askForSwaps(SwapRounds swaps, Clock clock) {
        return Tasks.recurring("ask-for-swaps", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> swaps.round(clock.instant()));
    }
}

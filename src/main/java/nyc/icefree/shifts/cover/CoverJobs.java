package nyc.icefree.shifts.cover;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whom to ask: first those who wished to be called, then for what leads called for, then for cover. */
@Configuration(proxyBeanMethods = false)
class CoverJobs {
    @Bean
    RecurringTask<Void> askForShifts(CallRounds calls, CoverCallRounds leads, CoverRounds covers, Clock clock) {
        return Tasks.recurring("ask-for-shifts", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> {
                    calls.round(clock.instant());
                    leads.round(clock.instant());
                    covers.round(clock.instant());
                });
    }
}

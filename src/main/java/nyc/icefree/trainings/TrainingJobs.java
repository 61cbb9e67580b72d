package nyc.icefree.trainings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour whose trainings end within a month. */
@Configuration(proxyBeanMethods = false)
class TrainingJobs {
    @Bean
    RecurringTask<Void> tellOfEndingTrainings(TrainingsEnding endings, Clock clock) {
        return Tasks.recurring("tell-of-ending-trainings", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> endings.round(clock.instant()));
    }
}

package nyc.icefree.sources;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every so often which calendars are due. */
@Configuration(proxyBeanMethods = false)
class SourceJobs {
    @Bean
    RecurringTask<Void> fetchSources(SourceSync sync) {
        return Tasks.recurring("fetch-sources", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> sync.syncDue());
    }
}

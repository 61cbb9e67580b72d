package nyc.icefree.series;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the dates of series as far ahead as the calendar looks. */
@Configuration(proxyBeanMethods = false)
class SeriesJobs {
    @Bean
    RecurringTask<Void> extendSeries(SeriesExtension series) {
        return Tasks.recurring("extend-series", FixedDelay.of(Duration.ofHours(12)))
                .execute((instance, context) -> series.extendAll());
    }
}

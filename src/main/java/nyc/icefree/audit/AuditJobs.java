package nyc.icefree.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chains the record's new entries. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {
    @Bean
    RecurringTask<Void> extendAuditChain(AuditChain chain) {
        return Tasks.recurring("extend-audit-chain", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> chain.extend());
    }
}

package nyc.icefree.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/**
 * What runs by itself: on one node at a time, which db-scheduler's rows decide. Each room adds beans of its own. Plain, since
 * its Boot starter stays off here. What a node was at when it was killed, another takes on a minute later.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {
    /** With the threads of the jobs, fewer than the pool has connections. */
    private static final int LISTENERS = 4;

    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> tasks) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .startTasks(tasks)
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @EventListener
    @Order(0)
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    /**
     * Who hears of announcements takes a few connections at a time, and the others wait in a row: of hundreds of dates that are
     * saved at once each has several listeners, and who opens a page is not to wait behind them.
     */
    @Bean
    AsyncConfigurer listeners() {
        var turns = new Semaphore(LISTENERS, true);
        var threads = new SimpleAsyncTaskExecutor("listener-");
        threads.setVirtualThreads(true);
        threads.setTaskDecorator(heard -> () -> {
            turns.acquireUninterruptibly();
            try {
                heard.run();
            } finally {
                turns.release();
            }
        });
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return threads;
            }
        };
    }

    /** Announcements whose listener failed, or whose node died, are tried again. */
    @Bean
    RecurringTask<Void> resubmitAnnouncements(IncompleteEventPublications incomplete) {
        return Tasks.recurring("resubmit-announcements", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) ->
                        incomplete.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1)));
    }

    @Bean
    RecurringTask<Void> purgeHourly(PurgeRound round) {
        return Tasks.recurring("purge", FixedDelay.of(Duration.ofHours(1))).execute((instance, context) -> round.run());
    }
}

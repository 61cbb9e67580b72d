package nyc.icefree.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Runs each {@link Job} on one node at a time, by the rows of db-scheduler; another node takes over a dead one's. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    @Bean(destroyMethod = "stop")
    @DependsOnDatabaseInitialization
    Scheduler scheduler(DataSource database, List<RecurringTask<?>> tasks, ListableBeanFactory beans, Clock clock) {
        var all = Stream.of(beans.getBeanDefinitionNames()).flatMap(bean -> jobs(beans, bean, clock));
        return Scheduler.create(new TransactionAwareDataSourceProxy(database))
                .startTasks(Stream.concat(tasks.stream(), all).toList())
                .threads(4)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private static Stream<RecurringTask<Void>> jobs(ListableBeanFactory beans, String bean, Clock clock) {
        return Stream.ofNullable(beans.getType(bean, false))
                .filter(type -> type.getName().startsWith("nyc.icefree."))
                .flatMap(type -> Stream.of(ClassUtils.getUserClass(type).getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Job.class))
                .map(method -> {
                    var job = method.getAnnotation(Job.class);
                    ReflectionUtils.makeAccessible(method);
                    return Tasks.recurring(job.name(), FixedDelay.of(Duration.parse(job.every())))
                            .execute((instance, context) -> ReflectionUtils.invokeMethod(
                                    method,
                                    beans.getBean(bean),
                                    method.getParameterCount() == 0 ? new Object[0] : new Object[] {clock.instant()}));
                });
    }

    @EventListener
    @Order(0)
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }

    @Bean
    ListenerThreads listenerThreads() {
        return new ListenerThreads();
    }

    /** A bean of its own: Spring Boot puts another object in its place, which hears no stop. */
    @Bean
    AsyncConfigurer listeners(ListenerThreads threads) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return threads.threads();
            }
        };
    }

    /** Retries announcements whose listener failed or whose node died. */
    @Bean
    RecurringTask<Void> resubmitAnnouncements(IncompleteEventPublications incomplete) {
        return Tasks.recurring("resubmit-announcements", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) ->
                        incomplete.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1)));
    }
}

package nyc.icefree.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import nyc.icefree.messages.sending.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the demo's mails of the past season into its mailbox, each at its own hour, before the first reader comes. */
@Component
@Profile("demo")
public record DemoPost(JdbcClient jdbc, Sending sending, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPost.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /** Waits until every announcement so far has been heard: rows are dated by the clock of that moment. */
    public void awaitRows() {
        Instant until = clock.instant().plus(PATIENCE);
        while (announced() > 0) {
            if (clock.instant().isAfter(until)) {
                LOG.info("Some announcements of the season are heard later");
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** @param travel takes the demo's clock to an hour; the caller brings it home */
    public void deliver(Consumer<Instant> travel, Instant until) {
        awaitRows();
        for (Optional<Instant> due = next(until); due.isPresent(); due = next(until)) {
            travel.accept(due.get());
            sending.sendWaiting();
        }
    }

    private Optional<Instant> next(Instant until) {
        return jdbc.sql("select due_at from outbox where state in ('QUEUED', 'FAILED') and due_at <= ?"
                        + " order by due_at, id limit 1")
                .param(Timestamp.from(until))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private int announced() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }
}

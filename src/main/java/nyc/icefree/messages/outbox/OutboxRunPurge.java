package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets how messages to very many were made, as long after it as that they were sent, and never while they could be due: whoever
 * was thanked would be thanked anew.
 */
@Component
class OutboxRunPurge implements Purge {
    private final JdbcClient jdbc;
    private final Retention retention;
    private final Clock clock;

    OutboxRunPurge(JdbcClient jdbc, Retention retention, Clock clock) {
        this.jdbc = jdbc;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int purgeDue() {
        Instant sent = retention.sent().before(clock.instant());
        Instant due = clock.instant().minus(ThanksTime.LAST);
        return jdbc.sql("delete from outbox_run where begun_at < ?")
                .param(Timestamp.from(sent.isBefore(due) ? sent : due))
                .update();
    }
}

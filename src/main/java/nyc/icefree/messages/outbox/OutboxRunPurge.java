package nyc.icefree.messages.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets how messages to very many were made, as long after it as that they were sent. */
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
        return jdbc.sql("delete from outbox_run where begun_at < ?")
                .param(Timestamp.from(retention.sent().before(clock.instant())))
                .update();
    }
}

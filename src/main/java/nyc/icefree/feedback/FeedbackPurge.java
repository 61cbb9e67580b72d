package nyc.icefree.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import nyc.icefree.jobs.Purge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the link when the questions have ended, so that a found link leads to no event. */
@Component
class FeedbackPurge implements Purge {
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int purgeDue() {
        return jdbc.sql("update feedback set link = null where closes_at <= ? and link is not null")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}

package nyc.icefree.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.jobs.Purge;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FeedbackPurge implements Purge {
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Forgets the link when the questions have ended, so that a found link leads to no event. */
    @Override
    @Transactional
    public int purgeDue() {
        return jdbc.sql("update feedback set link = null where closes_at <= ? and link is not null")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from feedback where event_id = ?")
                .param(deleting.event().value())
                .update();
    }
}

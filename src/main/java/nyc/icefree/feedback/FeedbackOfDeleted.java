package nyc.icefree.feedback;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the feedback of a deleted event in the same transaction. */
@Component
class FeedbackOfDeleted {
    private final JdbcClient jdbc;

    FeedbackOfDeleted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from feedback where event_id = ?")
                .param(deleting.event().value())
                .update();
    }
}

package nyc.icefree.approvals;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about an event goes with it, in the same transaction. */
@Component
class DecisionsOfDeleted {
    private final JdbcClient jdbc;

    DecisionsOfDeleted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from review_decision where event_id = ?")
                .param(deleting.event().value())
                .update();
    }
}

package nyc.icefree.messages.outbox;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the runs of a deleted event in the same transaction. */
@Component
class OutboxRunsOfDeleted {
    private final JdbcClient jdbc;

    OutboxRunsOfDeleted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from outbox_run where event_id = ?")
                .param(deleting.event().value())
                .update();
    }
}

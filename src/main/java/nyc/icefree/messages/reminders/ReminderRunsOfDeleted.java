package nyc.icefree.messages.reminders;

import nyc.icefree.events.announced.EventDeleting;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the reminders of a deleted event were made goes with it, in the same transaction. */
@Component
class ReminderRunsOfDeleted {
    private final JdbcClient jdbc;

    ReminderRunsOfDeleted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from reminder_run where event_id = ?")
                .param(deleting.event().value())
                .update();
    }
}

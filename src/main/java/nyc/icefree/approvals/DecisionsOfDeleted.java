package nyc.icefree.approvals;

import nyc.icefree.events.EventDeleting;
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
        for (String table : new String[] {"proposed_words", "proposed_co_host"}) {
            jdbc.sql("delete from " + table
                            + " where proposal_id in (select id from proposed_change where event_id = ?)")
                    .param(deleting.event().value())
                    .update();
        }
        for (String table : new String[] {"review_decision", "proposed_change"}) {
            jdbc.sql("delete from " + table + " where event_id = ?")
                    .param(deleting.event().value())
                    .update();
        }
    }
}

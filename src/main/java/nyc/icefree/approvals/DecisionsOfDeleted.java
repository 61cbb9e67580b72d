package nyc.icefree.approvals;

import nyc.icefree.events.EventDeleting;
import nyc.icefree.events.PlaceForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided about an event goes with it, and where it was when it forgets that; in the same transaction. */
@Component
class DecisionsOfDeleted {
    private final JdbcClient jdbc;

    DecisionsOfDeleted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PlaceForgotten forgotten) {
        jdbc.sql("update proposed_change set venue_id = null, sealed_link = null where event_id = ?")
                .param(forgotten.event().value())
                .update();
        jdbc.sql("update proposed_words set sealed_instructions = null"
                        + " where proposal_id in (select id from proposed_change where event_id = ?)")
                .param(forgotten.event().value())
                .update();
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

package nyc.icefree.rsvp;

import java.time.Instant;
import java.util.List;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code rsvp}, those who are offered places. */
@Component
class OfferTable {
    private final JdbcClient jdbc;

    OfferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the waiting list; keeps its turn. */
    void offer(RsvpId id, Instant until, Instant now) {
        jdbc.sql("update rsvp set state = 'OFFERED', offer_until = :until, changed_at = :now where id = :id")
                .param("until", UtcColumn.of(until))
                .param("now", UtcColumn.of(now))
                .param("id", id.value())
                .update();
    }

    void lapsed(RsvpId id) {
        jdbc.sql("update rsvp set lapses = lapses + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** By turn. */
    List<RsvpRow> offered(EventId event) {
        return jdbc.sql("select * from rsvp where event_id = :event and state = 'OFFERED' order by turn")
                .param("event", event.value())
                .query(RsvpTable::read)
                .list();
    }
}

package nyc.icefree.rsvp.waiting;

import java.time.Instant;
import nyc.icefree.eventviews.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The moments by which what is said of one decision about a party is told from what is said of the next: whole seconds, of which no
 * two decisions of an event share one, however fast they follow.
 */
@Component
public class DecisionTimes {
    private final JdbcClient jdbc;

    DecisionTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Now, or the first second after that of the decision before. Under the lock on the event's places. */
    public Instant next(EventId event, Instant now) {
        jdbc.sql("update event_places set decided = greatest(decided + 1, :now) where event_id = :event")
                .param("now", now.getEpochSecond())
                .param("event", event.value())
                .update();
        return Instant.ofEpochSecond(jdbc.sql("select decided from event_places where event_id = :event")
                .param("event", event.value())
                .query(Long.class)
                .single());
    }
}

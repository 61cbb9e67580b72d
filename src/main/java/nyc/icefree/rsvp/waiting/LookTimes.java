package nyc.icefree.rsvp.waiting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moments from which on the clock has changed who has places of an event. */
@Component
public class LookTimes {
    private final JdbcClient jdbc;

    LookTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose moment has come, the first first. */
    public List<EventId> due(Instant now) {
        return jdbc.sql("select event_id from event_places where look_at <= :now order by look_at, event_id")
                .param("now", UtcColumn.of(now))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }
}

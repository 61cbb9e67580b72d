package nyc.icefree.rsvp.counts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.counts.RsvpCounts.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of RSVPs: from the table {@code rsvp}, or kept in {@code rsvp_count}. */
@Component
class RsvpCountTable {
    private final JdbcClient jdbc;

    RsvpCountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EventId, Map<String, Tally>> count(Collection<EventId> events) {
        return tallies(
                events,
                "select event_id, 'state:' || state, count(*), sum(party_size) from rsvp"
                        + " where event_id in (:events) group by event_id, state");
    }

    Map<EventId, Map<String, Tally>> kept(Collection<EventId> events) {
        return tallies(events, "select event_id, what, parties, people from rsvp_count where event_id in (:events)");
    }

    void keep(EventId event, Map<String, Tally> tallies) {
        jdbc.sql("delete from rsvp_count where event_id = :event")
                .param("event", event.value())
                .update();
        tallies.forEach((what, tally) -> jdbc.sql("insert into rsvp_count (event_id, what, parties, people)"
                        + " values (:event, :what, :parties, :people)")
                .param("event", event.value())
                .param("what", what)
                .param("parties", tally.parties())
                .param("people", tally.people())
                .update());
    }

    private Map<EventId, Map<String, Tally>> tallies(Collection<EventId> events, String sql) {
        var all = new HashMap<EventId, Map<String, Tally>>();
        if (!events.isEmpty()) {
            jdbc.sql(sql)
                    .param("events", events.stream().map(EventId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(new EventId(row.getObject(1, UUID.class)), e -> new HashMap<>())
                                .put(row.getString(2), new Tally(row.getInt(3), row.getInt(4)));
                    });
        }
        return all;
    }
}

package nyc.icefree.rsvp;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.floods.Burst.Arrived;
import nyc.icefree.rsvp.floods.Unproven;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts in the table {@code rsvp} what came without proof. Under the lock on the event's places. */
@Component
class UnprovenTable {
    private static final List<String> COUNTED = names(RsvpState::mayHavePlaces);
    private static final List<String> OPEN = names(RsvpState::isOpen);

    private final JdbcClient jdbc;

    UnprovenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static List<String> names(Predicate<RsvpState> which) {
        return Arrays.stream(RsvpState.values())
                .filter(which)
                .map(RsvpState::name)
                .toList();
    }

    /** @param since from when on an answer is recent */
    Unproven of(EventId event, Instant since) {
        return jdbc.sql(
                        "select coalesce(sum(case when contact is null and state in (:counted) then party_size else 0 end), 0),"
                                + " coalesce(sum(case when contact is not null and state in (:counted) then party_size else 0 end), 0),"
                                + " coalesce(sum(case when created_at > :since then 1 else 0 end), 0)"
                                + " from rsvp where event_id = :event and unproven = true")
                .param("counted", COUNTED)
                .param("since", UtcColumn.of(since))
                .param("event", event.value())
                .query((row, number) -> new Unproven(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** How many people of these have places or may come to have them, and still nobody has looked at them. */
    int people(Collection<RsvpId> some) {
        return some.isEmpty()
                ? 0
                : jdbc.sql("select coalesce(sum(party_size), 0) from rsvp where id in (:some) and unproven = true"
                                + " and state in (:counted)")
                        .param("some", some.stream().map(RsvpId::value).toList())
                        .param("counted", COUNTED)
                        .query(Integer.class)
                        .single();
    }

    /** By when they came; events without any are left out. */
    Map<EventId, List<Arrived>> arrived(Collection<EventId> events, Instant since) {
        var arrived = new HashMap<EventId, List<Arrived>>();
        if (events.isEmpty()) {
            return arrived;
        }
        jdbc.sql("select created_at, state, party_size, unproven, event_id from rsvp where event_id in (:events)"
                        + " and created_at > :since order by created_at")
                .param("events", events.stream().map(EventId::value).toList())
                .param("since", UtcColumn.of(since))
                .query((ResultSet row) -> {
                    var state = RsvpState.valueOf(row.getString(2));
                    arrived.computeIfAbsent(
                                    new EventId(row.getObject("event_id", UUID.class)), event -> new ArrayList<>())
                            .add(new Arrived(
                                    UtcColumn.instant(row, "created_at"),
                                    row.getBoolean(4) && state.isOpen(),
                                    state == RsvpState.HELD,
                                    state.holdsPlaces() ? row.getInt(3) : 0));
                });
        return arrived;
    }

    /** Those that showed nothing and still stand. */
    List<RsvpId> open(EventId event, Instant from, Instant until) {
        return jdbc.sql("select id from rsvp where event_id = :event and unproven = true and state in (:open)"
                        + " and created_at >= :from and created_at <= :until order by created_at, id")
                .param("event", event.value())
                .param("open", OPEN)
                .param("from", UtcColumn.of(from))
                .param("until", UtcColumn.of(until))
                .query((row, number) -> new RsvpId(row.getObject(1, UUID.class)))
                .list();
    }

    void keep(RsvpId id, boolean unproven) {
        jdbc.sql("update rsvp set unproven = :unproven where id = :id")
                .param("unproven", unproven)
                .param("id", id.value())
                .update();
    }
}

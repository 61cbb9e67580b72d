package nyc.icefree.rsvp.spots;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.Proof;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.rsvp.RsvpState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts RSVPs that no organizer has seen. People count when they have spots or may get them without another look. */
@Component
public class FloodTable {
    private static final List<String> COUNTED = names(RsvpState::mayHaveSpots);
    private static final List<String> OPEN = names(RsvpState::isOpen);

    private final JdbcClient jdbc;

    FloodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static List<String> names(Predicate<RsvpState> which) {
        return Arrays.stream(RsvpState.values())
                .filter(which)
                .map(RsvpState::name)
                .toList();
    }

    int bare(EventId event) {
        return people(
                "event_id = :event and state in (:counted) and proof in ('NONE', 'DOUBTED')",
                Map.of("event", event.value(), "counted", COUNTED));
    }

    /** Joined, since H2 takes seconds for thousands of values in an {@code in}. */
    int people(Collection<RsvpId> some) {
        return some.isEmpty()
                ? 0
                : jdbc.sql("select coalesce(sum(party_size), 0) from unnest(cast(:some as uuid array)) as one(rsvp)"
                                + " join rsvp on rsvp.id = one.rsvp where state in (:counted) and proof <> 'PERSON'")
                        .param(
                                "some",
                                some.stream().map(id -> id.value().toString()).toArray(String[]::new))
                        .param("counted", COUNTED)
                        .query(Integer.class)
                        .single();
    }

    int held(EventId event, Instant since) {
        return people(
                "event_id = :event and state = 'HELD' and created_at > :since",
                Map.of("event", event.value(), "since", UtcColumn.of(since)));
    }

    private int people(String which, Map<String, ?> parameters) {
        return jdbc.sql("select coalesce(sum(party_size), 0) from rsvp where " + which)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** Events with parties that are held long enough to come in. */
    List<EventId> heldLong(Instant now) {
        return jdbc.sql("select distinct r.event_id from event_places p join rsvp r on r.event_id = p.event_id"
                        + " where p.ends_at > :now and p.purged_at is null and p.stage <> 'OFF' and p.alarm_since is null"
                        + " and r.state = 'HELD' and r.created_at <= :since"
                        + " and (p.alarm_answered_at is null or p.alarm_answered_at <= r.created_at)")
                .param("now", UtcColumn.of(now))
                .param("since", UtcColumn.of(now.minus(FloodBounds.HELD)))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Burst.Answer> open(EventId event, Instant from, Instant until) {
        return jdbc.sql(
                        "select id, state, party_size from rsvp where event_id = :event and state in (:open)"
                                + " and proof <> 'PERSON' and created_at >= :from and created_at <= :until order by created_at, id")
                .param("event", event.value())
                .param("open", OPEN)
                .param("from", UtcColumn.of(from))
                .param("until", UtcColumn.of(until))
                .query((row, number) -> {
                    var state = RsvpState.valueOf(row.getString(2));
                    return new Burst.Answer(
                            new RsvpId(row.getObject(1, UUID.class)),
                            state == RsvpState.HELD,
                            state.holdsSpots() ? row.getInt(3) : 0);
                })
                .list();
    }

    @Nullable
    Instant firstHeld(EventId event, Instant since) {
        return jdbc.sql("select created_at from rsvp where event_id = :event and state = 'HELD' and created_at > :since"
                        + " order by created_at fetch first 1 rows only")
                .param("event", event.value())
                .param("since", UtcColumn.of(since))
                .query((row, number) -> UtcColumn.instant(row, "created_at"))
                .optional()
                .orElse(null);
    }

    void keep(RsvpId id, Proof proof) {
        jdbc.sql("update rsvp set proof = ? where id = ?")
                .params(proof.name(), id.value())
                .update();
    }
}

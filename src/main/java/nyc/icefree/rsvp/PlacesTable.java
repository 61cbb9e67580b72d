package nyc.icefree.rsvp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code event_places}. Every statement that counts decides and writes at once, so that no race can pass it. */
@Component
class PlacesTable {
    private final JdbcClient jdbc;

    PlacesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conditional update: true when there was room. Whether the event takes answers says {@link EventReservations#refusal}. */
    boolean takeMore(EventId event, int people) {
        return jdbc.sql("update event_places set taken = taken + :people where event_id = :event"
                                + " and (capacity is null or taken + :people <= capacity + extra)")
                        .param("people", people)
                        .param("event", event.value())
                        .update()
                == 1;
    }

    /** Takes even what is not free; the rest is given as extra. A negative number gives places back. */
    void move(EventId event, int people) {
        jdbc.sql("update event_places set taken = taken + :people, extra = case when capacity is null then 0"
                        + " when taken + :people > capacity then taken + :people - capacity else 0 end"
                        + " where event_id = :event")
                .param("people", people)
                .param("event", event.value())
                .update();
    }

    /** So many turns of the waiting list are given away. */
    void moveTurns(EventId event, int many) {
        jdbc.sql("update event_places set next_turn = next_turn + :many where event_id = :event")
                .param("many", many)
                .param("event", event.value())
                .update();
    }

    void insert(
            EventId event,
            BookingState stage,
            @Nullable Integer capacity,
            Instant closesAt,
            Instant endsAt,
            KeptFrom keptFrom) {
        jdbc.sql(
                        "insert into event_places (event_id, stage, capacity, extra, taken, next_turn, closes_at, ends_at, kept_from,"
                                + " postponed)"
                                + " values (:event, :stage, :capacity, 0, 0, 1, :closesAt, :endsAt, :keptFrom, :postponed)")
                .param("event", event.value())
                .param("stage", stage.name())
                .param("capacity", capacity, Types.INTEGER)
                .param("closesAt", utc(closesAt))
                .param("endsAt", utc(endsAt))
                .param("keptFrom", utc(keptFrom.at()))
                .param("postponed", keptFrom.postponed())
                .update();
    }

    /** @param extra what is taken beyond the new capacity */
    void follow(
            EventId event,
            BookingState stage,
            @Nullable Integer capacity,
            int extra,
            Instant closesAt,
            Instant endsAt,
            KeptFrom keptFrom) {
        jdbc.sql(
                        "update event_places set stage = :stage, capacity = :capacity, extra = :extra, closes_at = :closesAt, ends_at = :endsAt,"
                                + " kept_from = :keptFrom, postponed = :postponed where event_id = :event")
                .param("stage", stage.name())
                .param("capacity", capacity, Types.INTEGER)
                .param("extra", extra)
                .param("closesAt", utc(closesAt))
                .param("endsAt", utc(endsAt))
                .param("keptFrom", utc(keptFrom.at()))
                .param("postponed", keptFrom.postponed())
                .param("event", event.value())
                .update();
    }

    void beginAnew(EventId event) {
        jdbc.sql("update event_places set taken = 0, extra = 0, purged_at = null where event_id = :event")
                .param("event", event.value())
                .update();
    }

    void purged(EventId event, Instant now) {
        jdbc.sql("update event_places set stage = 'OFF', purged_at = :now where event_id = :event")
                .param("now", utc(now))
                .param("event", event.value())
                .update();
    }

    Optional<EventReservations> find(EventId event) {
        return jdbc.sql("select * from event_places where event_id = :event")
                .param("event", event.value())
                .query(PlacesTable::read)
                .optional();
    }

    /** Nobody else changes the event's places until the transaction ends. */
    Optional<EventReservations> lock(EventId event) {
        return jdbc.sql("select * from event_places where event_id = :event for update")
                .param("event", event.value())
                .query(PlacesTable::read)
                .optional();
    }

    List<EventReservations> find(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("select * from event_places where event_id in (:events)")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query(PlacesTable::read)
                        .list();
    }

    /** @param postponed since when those are due that wait for a new date */
    List<EventId> due(Instant since, Instant postponed) {
        return jdbc.sql("select event_id from event_places where purged_at is null and (kept_from <= :since"
                        + " and postponed = false or kept_from <= :postponed and postponed = true)"
                        + " order by kept_from, event_id")
                .param("since", utc(since))
                .param("postponed", utc(postponed))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Not a Timestamp, which H2 reads in the machine's zone, where an hour may occur twice. */
    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static EventReservations read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime purged = row.getObject("purged_at", OffsetDateTime.class);
        return new EventReservations(
                new EventId(row.getObject("event_id", UUID.class)),
                BookingState.valueOf(row.getString("stage")),
                row.getObject("capacity", Integer.class),
                row.getInt("extra"),
                row.getInt("taken"),
                row.getLong("next_turn"),
                instant(row, "closes_at"),
                instant(row, "ends_at"),
                new KeptFrom(instant(row, "kept_from"), row.getBoolean("postponed")),
                purged == null ? null : purged.toInstant());
    }
}

package nyc.icefree.rsvp.spots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RetentionStart;
import nyc.icefree.rsvp.answers.RsvpRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of spots, {@code event_places}. Each statement that counts decides and writes at once, so no race can pass it. */
@Component
public class SpotTable {
    private final JdbcClient jdbc;
    private final HeldRows held;

    SpotTable(JdbcClient jdbc, HeldRows held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /**
     * Conditional update that leaves alone the spots set aside; true when there was room. {@link EventSpots#refusal}
     * tells whether RSVPs are taken at all.
     */
    boolean takeMore(EventId event, int people) {
        return jdbc.sql("update event_places set taken = taken + ? where event_id = ?"
                                + " and (capacity is null or taken + kept + ? <= capacity + extra)")
                        .params(people, event.value(), people)
                        .update()
                == 1;
    }

    public void giveBack(RsvpRow party) {
        if (party.holdsSpots()) {
            move(party.event(), -party.size());
        }
    }

    /** Takes even what is not free; the rest is given as extra. A negative number gives spots back. */
    public void move(EventId event, int people) {
        jdbc.sql("update event_places set taken = taken + :people, extra = case when capacity is null then 0"
                        + " when taken + :people > capacity then taken + :people - capacity else 0 end"
                        + " where event_id = :event")
                .param("people", people)
                .param("event", event.value())
                .update();
    }

    /**
     * Counts new turns of the waiting list.
     *
     * @param overtakes how many newcomers may get spots before those who wait; null for no bound
     */
    void moveTurns(EventId event, int many, @Nullable Integer overtakes) {
        jdbc.sql(
                        "update event_places set next_turn = next_turn + :many, overtakes = :overtakes where event_id = :event")
                .param("many", many)
                .param("overtakes", overtakes, Types.INTEGER)
                .param("event", event.value())
                .update();
    }

    void settle(EventId event, int setAside, @Nullable Integer overtakes, @Nullable Instant lookAt) {
        jdbc.sql(
                        "update event_places set kept = :kept, overtakes = :overtakes, look_at = :lookAt where event_id = :event")
                .param("kept", setAside)
                .param("overtakes", overtakes, Types.INTEGER)
                .param("lookAt", UtcColumn.orNull(lookAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("event", event.value())
                .update();
    }

    void insert(EventId event, BookingTerms terms) {
        with(
                        jdbc.sql(
                                "insert into event_places (event_id, stage, capacity, extra, taken, next_turn, admittance,"
                                        + " closes_at, starts_at, ends_at, zone, kept_from, postponed) values (:event, :stage,"
                                        + " :capacity, 0, 0, 1, :admittance, :closesAt, :startsAt, :endsAt, :zone, :keptFrom, :postponed)"),
                        event,
                        terms)
                .update();
    }

    void follow(EventId event, BookingTerms terms, int extra) {
        with(
                        jdbc.sql(
                                "update event_places set stage = :stage, capacity = :capacity, extra = :extra,"
                                        + " admittance = :admittance, closes_at = :closesAt, starts_at = :startsAt,"
                                        + " ends_at = :endsAt, zone = :zone, kept_from = :keptFrom, postponed = :postponed where event_id = :event"),
                        event,
                        terms)
                .param("extra", extra)
                .update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, EventId event, BookingTerms terms) {
        return sql.param("event", event.value())
                .param("stage", terms.stage().name())
                .param("capacity", terms.capacity(), Types.INTEGER)
                .param("admittance", terms.admittance().name())
                .param("closesAt", UtcColumn.of(terms.closesAt()))
                .param("startsAt", UtcColumn.of(terms.startsAt()))
                .param("endsAt", UtcColumn.of(terms.endsAt()))
                .param("zone", terms.zone().getId())
                .param("keptFrom", UtcColumn.of(terms.keptFrom().at()))
                .param("postponed", terms.keptFrom().postponed());
    }

    private void update(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    void beginAnew(EventId event) {
        update(
                "update event_places set taken = 0, extra = 0, kept = 0, overtakes = null, look_at = null,"
                        + " alarm_since = null, alarm_answered_at = null, purged_at = null where event_id = ?",
                event.value());
    }

    public void purged(EventId event, Instant now) {
        update(
                "update event_places set stage = 'OFF', look_at = null, alarm_since = null, purged_at = ? where event_id = ?",
                UtcColumn.of(now),
                event.value());
    }

    void moved(EventId event, Instant now) {
        update("update event_places set moved_at = ? where event_id = ?", UtcColumn.of(now), event.value());
    }

    public Optional<Instant> movedAt(EventId event) {
        return jdbc.sql("select moved_at from event_places where event_id = ? and moved_at is not null")
                .params(event.value())
                .query((row, number) -> UtcColumn.instant(row, "moved_at"))
                .optional();
    }

    public Optional<EventSpots> find(EventId event) {
        return find(event, "");
    }

    /** Nobody else changes the event's spots until the transaction ends. */
    public Optional<EventSpots> lock(EventId event) {
        return find(event, held.untilTheEnd());
    }

    /** @throws ReservationRefused CLOSED for an event that never took RSVPs */
    EventSpots mustLock(EventId event) {
        return lock(event).orElseThrow(() -> new ReservationRefused(ReservationReason.CLOSED));
    }

    private Optional<EventSpots> find(EventId event, String lock) {
        return jdbc.sql("select * from event_places where event_id = ?" + lock)
                .params(event.value())
                .query(SpotTable::read)
                .optional();
    }

    public List<EventSpots> find(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("select * from event_places where event_id in (:events)")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query(SpotTable::read)
                        .list();
    }

    void alarm(EventId event, Instant now) {
        update(
                "update event_places set alarm_since = ? where event_id = ? and alarm_since is null",
                UtcColumn.of(now),
                event.value());
    }

    public void answerAlarm(EventId event, Instant now) {
        update(
                "update event_places set alarm_since = null, alarm_answered_at = ? where event_id = ? and alarm_since is not null",
                UtcColumn.of(now),
                event.value());
    }

    /** Events whose spots the clock changes now, earliest first. */
    List<EventId> toLookAt(Instant now) {
        return jdbc.sql("select event_id from event_places where look_at <= ? order by look_at, event_id")
                .params(UtcColumn.of(now))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * A second of its own for each decision about the event's parties: now, or a second after the last. Under the lock.
     */
    Instant decided(EventId event, Instant now) {
        update(
                "update event_places set decided = greatest(decided + 1, ?) where event_id = ?",
                now.getEpochSecond(),
                event.value());
        return Instant.ofEpochSecond(jdbc.sql("select decided from event_places where event_id = ?")
                .params(event.value())
                .query(Long.class)
                .single());
    }

    /**
     * @param since for events that end
     * @param postponed for those that wait for a new date
     */
    public List<EventId> due(Instant since, Instant postponed) {
        return jdbc.sql("select event_id from event_places where purged_at is null and (kept_from <= ?"
                        + " and postponed = false or kept_from <= ? and postponed = true) order by kept_from, event_id")
                .params(UtcColumn.of(since), UtcColumn.of(postponed))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    private static EventSpots read(ResultSet row, int number) throws SQLException {
        return new EventSpots(
                new EventId(row.getObject("event_id", UUID.class)),
                new BookingTerms(
                        BookingState.valueOf(row.getString("stage")),
                        row.getObject("capacity", Integer.class),
                        Admittance.valueOf(row.getString("admittance")),
                        UtcColumn.instant(row, "closes_at"),
                        UtcColumn.instant(row, "starts_at"),
                        UtcColumn.instant(row, "ends_at"),
                        ZoneId.of(row.getString("zone")),
                        new RetentionStart(UtcColumn.instant(row, "kept_from"), row.getBoolean("postponed"))),
                row.getInt("extra"),
                row.getInt("taken"),
                row.getInt("kept"),
                row.getObject("overtakes", Integer.class),
                UtcColumn.instantOrNull(row, "look_at"),
                new Alarm(
                        UtcColumn.instantOrNull(row, "alarm_since"), UtcColumn.instantOrNull(row, "alarm_answered_at")),
                row.getLong("next_turn"),
                UtcColumn.instantOrNull(row, "purged_at"));
    }
}

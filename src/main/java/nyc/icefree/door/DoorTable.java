package nyc.icefree.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.database.HeldRows;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code door_link} and {@code door_count}. */
@Component
class DoorTable {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;
    private final HeldRows held;

    DoorTable(JdbcClient jdbc, NamedParameterJdbcOperations many, HeldRows held) {
        this.jdbc = jdbc;
        this.many = many;
        this.held = held;
    }

    /** @param madeBy null for who leads a shift, or when the account is gone */
    record Door(
            DoorLinkId id,
            EventId event,
            DoorKind kind,
            String name,
            Secrets secrets,
            Since since,
            @Nullable UUID madeBy) {
        Door sealing(byte[] token) {
            return new Door(id, event, kind, name, new Secrets(token, null), since, madeBy);
        }
    }

    /** @param device null until one is bound */
    record Secrets(byte @Nullable [] token, @Nullable String device) {}

    record Since(
            @Nullable Instant closed,
            @Nullable Instant revoked,
            @Nullable Instant heard) {}

    record Count(UUID number, Counted what, @Nullable Language language, int howMany, Instant at) {}

    void insert(Door door, @Nullable String hash, Instant now) {
        jdbc.sql(
                        "insert into door_link (id, event_id, kind, name, token_hash, sealed_token, made_by, made_at, totalled)"
                                + " values (:id, :event, :kind, :name, :hash, :token, :by, :now, false)")
                .param("id", door.id().value())
                .param("event", door.event().value())
                .param("kind", door.kind().name())
                .param("name", door.name())
                .param("hash", hash, Types.VARCHAR)
                .param("token", door.secrets().token(), Types.VARBINARY)
                .param("by", door.madeBy(), Types.OTHER)
                .param("now", UtcColumn.of(now))
                .update();
    }

    Optional<Door> find(DoorLinkId id) {
        return find("id = ?", id.value());
    }

    Optional<Door> byHash(String hash) {
        return find("token_hash = ?", hash);
    }

    Optional<Door> hold(String hash) {
        return find("token_hash = ?" + held.untilTheEnd(), hash);
    }

    private Optional<Door> find(String where, Object value) {
        return jdbc.sql("select * from door_link where " + where)
                .param(value)
                .query(DoorTable::door)
                .optional();
    }

    /** Nobody else counts at this event until the transaction ends. */
    void holdAll(EventId event) {
        jdbc.sql("select id from door_link where event_id = ? order by id" + held.untilTheEnd())
                .param(event.value())
                .query()
                .listOfRows();
    }

    /** The oldest first. */
    List<Door> of(EventId event) {
        return jdbc.sql("select * from door_link where event_id = ? order by made_at, id")
                .param(event.value())
                .query(DoorTable::door)
                .list();
    }

    void heard(DoorLinkId door, Instant now) {
        set(door, "last_heard_at = ?", UtcColumn.of(now));
    }

    void bind(DoorLinkId door, String device) {
        set(door, "device_hash = ?", device);
    }

    void revoke(DoorLinkId door, Instant now) {
        set(door, "sealed_token = null, revoked_at = ?", UtcColumn.of(now));
    }

    private void set(DoorLinkId door, String what, Object value) {
        jdbc.sql("update door_link set " + what + " where id = ?")
                .params(value, door.value())
                .update();
    }

    void close(EventId event, Instant now) {
        jdbc.sql("update door_link set closed_at = ? where event_id = ? and closed_at is null and kind <> 'SHEET'")
                .params(UtcColumn.of(now), event.value())
                .update();
    }

    void delete(DoorLinkId door) {
        jdbc.sql("delete from door_count where link_id = ?").param(door.value()).update();
        jdbc.sql("delete from door_link where id = ?").param(door.value()).update();
    }

    void forgetMaker(UUID person) {
        jdbc.sql("update door_link set made_by = null where made_by = ?")
                .param(person)
                .update();
    }

    Set<UUID> known(DoorLinkId door, Collection<UUID> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select number from door_count where link_id = :door and number in (:numbers)")
                        .param("door", door.value())
                        .param("numbers", numbers)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    void add(DoorLinkId door, Collection<Count> counts, Instant now) {
        many.batchUpdate(
                "insert into door_count (link_id, number, what, language, how_many, counted_at, taken_at)"
                        + " values (:door, :number, :what, :language, :howMany, :at, :now)",
                counts.stream().map(one -> parameters(door, one, now)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(DoorLinkId door, Count one, Instant now) {
        var language = one.language();
        return new MapSqlParameterSource("door", door.value())
                .addValue("number", one.number())
                .addValue("what", one.what().name())
                .addValue("language", language == null ? null : language.tag(), Types.VARCHAR)
                .addValue("howMany", one.howMany())
                .addValue("at", UtcColumn.of(one.at()))
                .addValue("now", UtcColumn.of(now));
    }

    /** When one of the event's doors took this number, as its device said. */
    Optional<Instant> countedAt(EventId event, UUID number) {
        return jdbc.sql("select c.counted_at from door_link l join door_count c on c.link_id = l.id"
                        + " where l.event_id = ? and c.number = ?")
                .params(event.value(), number)
                .query((row, n) -> UtcColumn.instant(row, "counted_at"))
                .optional();
    }

    DoorSums sums(DoorLinkId door) {
        return sums("l.id in (:ids)", Set.of(door.value()));
    }

    DoorSums sums(Collection<EventId> events) {
        return sums("l.event_id in (:ids)", events.stream().map(EventId::value).toList());
    }

    private DoorSums sums(String where, Collection<UUID> ids) {
        var sums = new DoorSums();
        if (!ids.isEmpty()) {
            jdbc.sql("select l.event_id, l.id, c.what, c.language, sum(c.how_many) from door_link l"
                            + " join door_count c on c.link_id = l.id where " + where
                            + " group by l.event_id, l.id, c.what, c.language")
                    .param("ids", ids)
                    .query(row -> {
                        String tag = row.getString(4);
                        sums.add(
                                new EventId(row.getObject(1, UUID.class)),
                                new DoorLinkId(row.getObject(2, UUID.class)),
                                Counted.valueOf(row.getString(3)),
                                tag == null ? null : new Language(tag),
                                row.getInt(5));
                    });
        }
        return sums;
    }

    /** Published events that ended in between and have a door, where nobody counted. */
    Set<EventId> uncounted(Instant from, Instant until) {
        return new HashSet<>(
                jdbc.sql("select e.id from event e where e.state = 'PUBLISHED' and e.ends_at > ? and e.ends_at <= ?"
                                + " and exists (select 1 from door_link l where l.event_id = e.id)"
                                + " and not exists (select 1 from door_link l join door_count c on c.link_id = l.id"
                                + " where l.event_id = e.id)")
                        .params(UtcColumn.of(from), UtcColumn.of(until))
                        .query((row, n) -> new EventId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Of its venue; empty when nobody said. */
    Optional<Integer> room(EventId event) {
        return jdbc.sql("select v.capacity from event e join venue v on v.id = e.venue_id"
                        + " where e.id = ? and v.capacity is not null")
                .param(event.value())
                .query(Integer.class)
                .optional();
    }

    /** Doors whose counts are to become totals: the event ended before. */
    List<UUID> toTotal(Instant ended) {
        return jdbc.sql("select l.id from door_link l join event e on e.id = l.event_id"
                        + " where l.totalled = false and e.ends_at <= ? order by l.id")
                .param(UtcColumn.of(ended))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** One row for each thing that it counted, without any time of the day; forgets its secrets, and who made it. */
    void total(Door door, Collection<Count> totals, Instant ended) {
        jdbc.sql("delete from door_count where link_id = ?")
                .param(door.id().value())
                .update();
        add(door.id(), totals, ended);
        jdbc.sql("update door_link set totalled = true, token_hash = null, sealed_token = null, device_hash = null,"
                        + " made_by = null where id = ?")
                .param(door.id().value())
                .update();
    }

    private static Door door(ResultSet row, int number) throws SQLException {
        return new Door(
                new DoorLinkId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                DoorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new Secrets(row.getBytes("sealed_token"), row.getString("device_hash")),
                new Since(
                        UtcColumn.instantOrNull(row, "closed_at"),
                        UtcColumn.instantOrNull(row, "revoked_at"),
                        UtcColumn.instantOrNull(row, "last_heard_at")),
                row.getObject("made_by", UUID.class));
    }
}

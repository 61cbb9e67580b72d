package nyc.icefree.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
record DoorTable(JdbcClient jdbc, NamedParameterJdbcOperations many, HeldRows held) {
    private static final String COUNTED = "l.adults > 0 or l.children > 0 or l.headsets <> ''";

    /**
     * @param counted below zero for what was taken back before it was counted
     * @param device of a link that reads names; null until one is bound
     * @param madeBy null for who leads a shift, or when the account is gone
     */
    record Door(
            DoorLinkId id,
            EventId event,
            DoorKind kind,
            String name,
            Turnout counted,
            byte @Nullable [] token,
            @Nullable String device,
            @Nullable UUID madeBy,
            @Nullable Instant closed,
            @Nullable Instant revoked,
            @Nullable Instant heard) {}

    /** A sheet has no token. */
    void insert(Door door, byte @Nullable [] token, @Nullable String hash, Instant now) {
        jdbc.sql("insert into door_link (id, event_id, kind, name, adults, children, headsets, token_hash,"
                        + " sealed_token, made_by, made_at, totalled) values (:id, :event, :kind, :name, :adults,"
                        + " :children, :headsets, :hash, :token, :by, :now, false)")
                .param("id", door.id().value())
                .param("event", door.event().value())
                .param("kind", door.kind().name())
                .param("name", door.name())
                .param("adults", door.counted().adults())
                .param("children", door.counted().children())
                .param("headsets", written(door.counted().headsets()))
                .param("hash", hash, Types.VARCHAR)
                .param("token", token, Types.VARBINARY)
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
        return of(Set.of(event));
    }

    List<Door> of(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("select * from door_link where event_id in (:events) order by made_at, id")
                        .param("events", events.stream().map(EventId::value).toList())
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

    /** A sheet has no rows. */
    void deleteSheet(DoorLinkId sheet) {
        jdbc.sql("delete from door_link where id = ?").param(sheet.value()).update();
    }

    void delete(EventId event) {
        jdbc.sql("delete from door_count where link_id in (select id from door_link where event_id = ?)")
                .param(event.value())
                .update();
        jdbc.sql("delete from door_link where event_id = ?")
                .param(event.value())
                .update();
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

    /** Also to what the door has counted. Under its lock. */
    void add(Door door, Collection<CountInput> counts, Instant now) {
        if (counts.isEmpty()) {
            return;
        }
        many.batchUpdate(
                "insert into door_count (link_id, number, what, language, how_many, counted_at, taken_at)"
                        + " values (:door, :number, :what, :language, :howMany, :at, :now)",
                counts.stream().map(one -> parameters(door.id(), one, now)).toArray(SqlParameterSource[]::new));
        var counted = door.counted();
        for (var one : counts) {
            counted = counted.and(one);
        }
        jdbc.sql("update door_link set adults = ?, children = ?, headsets = ? where id = ?")
                .params(
                        counted.adults(),
                        counted.children(),
                        written(counted.headsets()),
                        door.id().value())
                .update();
    }

    private static String written(Map<Language, Integer> headsets) {
        return headsets.entrySet().stream()
                .map(each -> each.getKey().tag() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Map<Language, Integer> headsets(String written) {
        return written.isEmpty()
                ? Map.of()
                : Stream.of(written.split(" "))
                        .map(each -> each.split("="))
                        .collect(Collectors.toMap(each -> new Language(each[0]), each -> Integer.valueOf(each[1])));
    }

    private static SqlParameterSource parameters(DoorLinkId door, CountInput one, Instant now) {
        var language = one.language();
        return new MapSqlParameterSource("door", door.value())
                .addValue("number", one.number())
                .addValue("what", one.what().name())
                .addValue("language", language == null ? null : language.tag(), Types.VARCHAR)
                .addValue("howMany", one.howMany())
                .addValue("at", UtcColumn.orNull(one.at()))
                .addValue("now", UtcColumn.of(now));
    }

    /** When the event's doors took these numbers, as their devices said. */
    Map<UUID, Instant> countedAt(EventId event, Collection<UUID> numbers) {
        var at = new HashMap<UUID, Instant>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select c.number, c.counted_at from door_link l join door_count c on c.link_id = l.id"
                            + " where l.event_id = :event and c.number in (:numbers)")
                    .param("event", event.value())
                    .param("numbers", numbers)
                    .query(row -> {
                        at.put(row.getObject(1, UUID.class), UtcColumn.instant(row, "counted_at"));
                    });
        }
        return at;
    }

    /** People that one of the event's doors counted by this number. Under their locks. */
    void takeOut(EventId event, Counted what, UUID number) {
        String column = what == Counted.ADULT ? "adults" : "children";
        String its = " from door_count c where c.link_id = door_link.id and c.number = :number";
        jdbc.sql("update door_link set " + column + " = " + column + " - (select sum(c.how_many)" + its + ")"
                        + " where event_id = :event and exists (select 1" + its + ")")
                .param("event", event.value())
                .param("number", number)
                .update();
        jdbc.sql("delete from door_count where number = ? and link_id in (select id from door_link where event_id = ?)")
                .params(number, event.value())
                .update();
    }

    /** Published events that ended in between and have a door, where nobody counted. */
    Set<EventId> uncounted(Instant from, Instant until) {
        return new HashSet<>(
                jdbc.sql("select e.id from event e where e.state = 'PUBLISHED' and e.ends_at > ? and e.ends_at <= ?"
                                + " and exists (select 1 from door_link l where l.event_id = e.id)"
                                + " and not exists (select 1 from door_link l where l.event_id = e.id and (" + COUNTED
                                + "))")
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

    /**
     * Forgets who came at which minute, the secrets, and who made the links of events that ended before. What nobody
     * counted goes altogether.
     *
     * @return how many doors
     */
    int forget(Instant ended) {
        // first, so that nothing is taken any more
        int doors = jdbc.sql("update door_link set totalled = true, token_hash = null, sealed_token = null,"
                        + " device_hash = null, made_by = null where totalled = false and event_id in"
                        + " (select e.id from event e where e.ends_at <= ?)")
                .param(UtcColumn.of(ended))
                .update();
        jdbc.sql("delete from door_count where link_id in (select l.id from door_link l where l.totalled = true)")
                .update();
        jdbc.sql("delete from door_link l where l.totalled = true and not (" + COUNTED + ")")
                .update();
        return doors;
    }

    private static Door door(ResultSet row, int number) throws SQLException {
        return new Door(
                new DoorLinkId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                DoorKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new Turnout(row.getInt("adults"), row.getInt("children"), headsets(row.getString("headsets"))),
                row.getBytes("sealed_token"),
                row.getString("device_hash"),
                row.getObject("made_by", UUID.class),
                UtcColumn.instantOrNull(row, "closed_at"),
                UtcColumn.instantOrNull(row, "revoked_at"),
                UtcColumn.instantOrNull(row, "last_heard_at"));
    }
}

package nyc.icefree.sources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventviews.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what partners' calendars say, and of the changes that wait for a person. */
@Component
class SourceEntries {
    private static final String SAID =
            "title, description, place, url, start_local, end_local, zone, starts_at, ends_at,"
                    + " latitude, longitude, sealed_place, sealed_online, cancelled, remarks";
    private static final String SAID_VALUES =
            ":title, :description, :place, :url, :startLocal, :endLocal, :zone, :startsAt,"
                    + " :endsAt, :latitude, :longitude, :sealed, :sealedOnline, :cancelled, :remarks";

    private static final String HELD =
            "select c.*, i.source_id from source_change c join source_item i on i.id = c.item_id";

    private final JdbcClient jdbc;
    private final EntryRows entries;

    SourceEntries(JdbcClient jdbc, EntryRows entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    List<SourceEntry> of(UUID source) {
        return jdbc.sql("select * from source_item where source_id = :source order by starts_at, id")
                .param("source", source)
                .query(this::itemRow)
                .list();
    }

    /** By which it stands here; none for an event that was planned here. */
    List<SourceEntry> of(EventId event) {
        return of(List.of(event)).getOrDefault(event, List.of());
    }

    /** Everything that is kept of it, also behind another event. */
    List<SourceEntry> about(EventId event) {
        return jdbc.sql("select * from source_item where event_id = :event or own_event_id = :event")
                .param("event", event.value())
                .query(this::itemRow)
                .list();
    }

    /** The same of many at once. */
    Map<EventId, List<SourceEntry>> of(Collection<EventId> events) {
        return events.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from source_item where event_id in (:events) and state = 'TAKEN' order by id")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query(this::itemRow)
                        .stream()
                        .collect(Collectors.groupingBy(item -> new EventId(Objects.requireNonNull(item.event()))));
    }

    Optional<SourceEntry> one(UUID id) {
        return jdbc.sql("select * from source_item where id = :id")
                .param("id", id)
                .query(this::itemRow)
                .optional();
    }

    SourceEntry add(
            Source source, String uid, String recurrence, EntryState state, @Nullable UUID event, CalendarEntry said) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into source_item (id, version, source_id, uid, recurrence, state, event_id, event_kind, missed, "
                                + SAID + ") values (:id, 0, :source, :uid, :recurrence, :state, :event, :kind, 0, "
                                + SAID_VALUES + ")")
                .params(entries.values(said, source.id, id))
                .param("id", id)
                .param("source", source.id)
                .param("kind", source.kind.name())
                .param("uid", uid)
                .param("recurrence", recurrence)
                .param("state", state.name())
                .param("event", event)
                .update();
        return new SourceEntry(id, source.id, uid, recurrence, state, event, null, source.kind, 0, said);
    }

    /** It was there again, and says this now. */
    void saw(SourceEntry item, CalendarEntry said) {
        jdbc.sql("update source_item set version = version + 1, missed = 0, title = :title, description = :description,"
                        + " place = :place, url = :url, start_local = :startLocal, end_local = :endLocal, zone = :zone,"
                        + " starts_at = :startsAt, ends_at = :endsAt, latitude = :latitude, longitude = :longitude,"
                        + " sealed_place = :sealed, sealed_online = :sealedOnline,"
                        + " cancelled = :cancelled, remarks = :remarks where id = :id")
                .params(entries.values(said, item.source(), item.id()))
                .param("id", item.id())
                .update();
    }

    /**
     * How much of a calendar waits for people.
     *
     * @param taken events of it that stand here, which nobody need decide on
     * @param held changes and possible doubles, for its organization
     * @param fresh new events, for administrators
     */
    record Waiting(int taken, int held, int fresh) {
        static final Waiting NOTHING = new Waiting(0, 0, 0);
    }

    Waiting waiting(UUID source) {
        return waiting(Set.of(source)).getOrDefault(source, Waiting.NOTHING);
    }

    /** Of each of these sources, by one query. */
    Map<UUID, Waiting> waiting(Collection<UUID> sources) {
        var found = new HashMap<UUID, Waiting>();
        if (!sources.isEmpty()) {
            jdbc.sql("select s.id, (select count(*) from source_item i where i.source_id = s.id and i.state = 'TAKEN'),"
                            + " (select count(*) from source_change c join source_item i on i.id = c.item_id"
                            + " where i.source_id = s.id)"
                            + " + (select count(*) from source_twin t join source_item i on i.id = t.item_id"
                            + " where i.source_id = s.id and t.settled = false and i.state = 'TAKEN'),"
                            + " (select count(*) from source_item i where i.source_id = s.id and i.state = 'WAITING')"
                            + " from source s where s.id in (:sources)")
                    .param("sources", sources)
                    .query(row -> {
                        found.put(
                                row.getObject(1, UUID.class), new Waiting(row.getInt(2), row.getInt(3), row.getInt(4)));
                    });
        }
        return found;
    }

    void missed(SourceEntry item, int times) {
        jdbc.sql("update source_item set missed = :times where id = :id")
                .param("times", times)
                .param("id", item.id())
                .update();
    }

    /** Its event has followed the calendar's kind, or somebody here had chosen another. */
    void kindIs(SourceEntry item, EventKind kind) {
        jdbc.sql("update source_item set version = version + 1, event_kind = :kind where id = :id")
                .param("kind", kind.name())
                .param("id", item.id())
                .update();
    }

    void become(SourceEntry item, EntryState state, @Nullable UUID event) {
        jdbc.sql("update source_item set version = version + 1, state = :state, event_id = :event where id = :id")
                .param("state", state.name())
                .param("event", event)
                .param("id", item.id())
                .update();
    }

    /** Behind another event from now on, and with it whatever stood behind its own. */
    void merge(SourceEntry item, EventId kept) {
        jdbc.sql("update source_item set version = version + 1, state = 'MERGED', event_id = :kept,"
                        + " own_event_id = :own where id = :id")
                .param("kept", kept.value())
                .param("own", item.event())
                .param("id", item.id())
                .update();
        jdbc.sql("update source_item set version = version + 1, event_id = :kept"
                        + " where event_id = :own and state = 'MERGED'")
                .param("kept", kept.value())
                .param("own", item.event())
                .update();
    }

    /** Those that other partners' calendars have of the event, each behind it. */
    List<SourceEntry> mergedInto(EventId event) {
        return jdbc.sql("select * from source_item where event_id = :event and state = 'MERGED' order by source_id, id")
                .param("event", event.value())
                .query(this::itemRow)
                .list();
    }

    /** The calendar gives it another name now. */
    void rename(SourceEntry item, String uid, String recurrence) {
        jdbc.sql("update source_item set version = version + 1, uid = :uid, recurrence = :recurrence where id = :id")
                .param("uid", uid)
                .param("recurrence", recurrence)
                .param("id", item.id())
                .update();
    }

    List<HeldEntry> held(UUID source) {
        return jdbc.sql(HELD + " where i.source_id = :source order by c.starts_at, c.id")
                .param("source", source)
                .query(this::heldRow)
                .list();
    }

    Optional<HeldEntry> change(UUID id) {
        return jdbc.sql(HELD + " where c.id = :id")
                .param("id", id)
                .query(this::heldRow)
                .optional();
    }

    Optional<HeldEntry> changeOf(SourceEntry item) {
        return jdbc.sql(HELD + " where c.item_id = :item")
                .param("item", item.id())
                .query(this::heldRow)
                .optional();
    }

    /** One at most for each item: the latest. */
    void hold(SourceEntry item, ChangeReason reason, CalendarEntry said) {
        boolean already = changeOf(item).filter(h -> h.said().equals(said)).isPresent();
        if (already) {
            return;
        }
        letGo(item);
        var id = UUID.randomUUID();
        jdbc.sql("insert into source_change (id, item_id, reason, " + SAID + ") values (:id, :item, :reason, "
                        + SAID_VALUES + ")")
                .params(entries.values(said, item.source(), id))
                .param("id", id)
                .param("item", item.id())
                .param("reason", reason.name())
                .update();
    }

    /** Only what was held for this reason. */
    void letGo(SourceEntry item, ChangeReason reason) {
        jdbc.sql("delete from source_change where item_id = :item and reason = :reason")
                .param("item", item.id())
                .param("reason", reason.name())
                .update();
    }

    void letGo(SourceEntry item) {
        jdbc.sql("delete from source_change where item_id = :item")
                .param("item", item.id())
                .update();
    }

    void forget(UUID source) {
        for (String table : List.of("source_change", "source_twin")) {
            jdbc.sql("delete from " + table
                            + " where item_id in (select id from source_item where source_id = :source)")
                    .param("source", source)
                    .update();
        }
        jdbc.sql("delete from source_left_out where source_id = :source")
                .param("source", source)
                .update();
        jdbc.sql("delete from source_item where source_id = :source")
                .param("source", source)
                .update();
    }

    private SourceEntry itemRow(ResultSet row, int n) throws SQLException {
        return new SourceEntry(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                row.getString("uid"),
                row.getString("recurrence"),
                EntryState.valueOf(row.getString("state")),
                row.getObject("event_id", UUID.class),
                row.getObject("own_event_id", UUID.class),
                EventKind.valueOf(row.getString("event_kind")),
                row.getInt("missed"),
                entries.said(row));
    }

    private HeldEntry heldRow(ResultSet row, int n) throws SQLException {
        return new HeldEntry(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                ChangeReason.valueOf(row.getString("reason")),
                entries.said(row));
    }
}

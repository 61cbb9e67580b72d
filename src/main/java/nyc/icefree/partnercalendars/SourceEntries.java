package nyc.icefree.partnercalendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SourceEntries {
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

    List<SourceEntry> of(EventId event) {
        return jdbc.sql("select * from source_item where event_id = :event")
                .param("event", event.value())
                .query(this::itemRow)
                .list();
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
        jdbc.sql("insert into source_item (id, version, source_id, uid, recurrence, state, event_id, missed, title,"
                        + " description, url, start_local, end_local, zone, starts_at, ends_at, sealed_place,"
                        + " sealed_online, cancelled, tentative) values (:id, 0, :source, :uid, :recurrence, :state,"
                        + " :event, 0, :title, :description, :url, :startLocal, :endLocal, :zone, :startsAt, :endsAt,"
                        + " :sealed, :sealedOnline, :cancelled, :tentative)")
                .params(entries.values(said, source.id, id))
                .param("id", id)
                .param("source", source.id)
                .param("uid", uid)
                .param("recurrence", recurrence)
                .param("state", state.name())
                .param("event", event)
                .update();
        return new SourceEntry(id, 0, source.id, uid, recurrence, state, event, null, 0, said, null);
    }

    void saw(SourceEntry item, CalendarEntry said) {
        jdbc.sql("update source_item set version = version + 1, missed = 0, title = :title, description = :description,"
                        + " url = :url, start_local = :startLocal, end_local = :endLocal, zone = :zone,"
                        + " starts_at = :startsAt, ends_at = :endsAt, sealed_place = :sealed,"
                        + " sealed_online = :sealedOnline, cancelled = :cancelled, tentative = :tentative"
                        + " where id = :id")
                .params(entries.values(said, item.source(), item.id()))
                .param("id", item.id())
                .update();
    }

    /** Stores a change that waits for an administrator; the event stays as it was. */
    void hold(SourceEntry item, CalendarEntry said, EntryState state) {
        saw(item, said);
        jdbc.sql("update source_item set state = :state, sealed_published = :published where id = :id")
                .param("state", state.name())
                .param("published", entries.published(item))
                .param("id", item.id())
                .update();
    }

    /**
     * How much of a calendar waits for people.
     *
     * @param taken events of it that stand here
     * @param alike those of them that look like an existing event, for its organization
     * @param fresh new events and changed ones, for administrators
     */
    record Waiting(int taken, int alike, int fresh) {
        static final Waiting NOTHING = new Waiting(0, 0, 0);
    }

    Waiting waiting(UUID source) {
        return waiting(Set.of(source)).getOrDefault(source, Waiting.NOTHING);
    }

    Map<UUID, Waiting> waiting(Collection<UUID> sources) {
        var found = new HashMap<UUID, Waiting>();
        if (!sources.isEmpty()) {
            jdbc.sql("select source_id, count(case when state in ('TAKEN', 'CHANGED') then 1 end),"
                            + " count(case when state in ('TAKEN', 'CHANGED') and looks_like is not null then 1 end),"
                            + " count(case when state in ('WAITING', 'CHANGED') and ends_at > current_timestamp then 1 end)"
                            + " from source_item where source_id in (:sources) group by source_id")
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

    void become(SourceEntry item, EntryState state, @Nullable UUID event) {
        boolean keeps = state == EntryState.WITHDRAWN;
        jdbc.sql("update source_item set version = version + 1, state = :state, event_id = :event, sealed_published = "
                        + (keeps ? "sealed_published" : "null") + " where id = :id")
                .param("state", state.name())
                .param("event", event)
                .param("id", item.id())
                .update();
    }

    void looksLike(SourceEntry item, @Nullable EventId other) {
        jdbc.sql("update source_item set looks_like = :other where id = :id")
                .param("other", other == null ? null : other.value())
                .param("id", item.id())
                .update();
    }

    void nothingLooksLike(EventId other) {
        jdbc.sql("update source_item set looks_like = null where looks_like = :other")
                .param("other", other.value())
                .update();
    }

    void rename(SourceEntry item, String uid, String recurrence) {
        jdbc.sql("update source_item set version = version + 1, uid = :uid, recurrence = :recurrence where id = :id")
                .param("uid", uid)
                .param("recurrence", recurrence)
                .param("id", item.id())
                .update();
    }

    void forget(UUID source) {
        for (String table : List.of("source_left_out", "source_item")) {
            jdbc.sql("delete from " + table + " where source_id = :source")
                    .param("source", source)
                    .update();
        }
    }

    private SourceEntry itemRow(ResultSet row, int n) throws SQLException {
        return new SourceEntry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("source_id", UUID.class),
                row.getString("uid"),
                row.getString("recurrence"),
                EntryState.valueOf(row.getString("state")),
                row.getObject("event_id", UUID.class),
                row.getObject("looks_like", UUID.class),
                row.getInt("missed"),
                entries.said(row),
                entries.published(row));
    }
}

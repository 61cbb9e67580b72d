package nyc.icefree.partnercalendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.PlaceForgotten;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Component
class SourceEntries {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Vault vault;

    SourceEntries(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
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
            Source source, String uid, String recurrence, EntryState state, @Nullable UUID event, EntryContent said) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into source_item (id, version, source_id, uid, recurrence, state, event_id, missed, title,"
                        + " description, url, start_local, end_local, zone, starts_at, ends_at, sealed_place,"
                        + " sealed_online, cancelled, tentative) values (:id, 0, :source, :uid, :recurrence, :state,"
                        + " :event, 0, :title, :description, :url, :startLocal, :endLocal, :zone, :startsAt, :endsAt,"
                        + " :sealed, :sealedOnline, :cancelled, :tentative)")
                .params(values(said, source.id, id))
                .param("id", id)
                .param("source", source.id)
                .param("uid", uid)
                .param("recurrence", recurrence)
                .param("state", state.name())
                .param("event", event)
                .update();
        return new SourceEntry(id, 0, source.id, uid, recurrence, state, event, null, 0, said, null);
    }

    void saw(SourceEntry item, EntryContent said) {
        jdbc.sql("update source_item set version = version + 1, missed = 0, title = :title, description = :description,"
                        + " url = :url, start_local = :startLocal, end_local = :endLocal, zone = :zone,"
                        + " starts_at = :startsAt, ends_at = :endsAt, sealed_place = :sealed,"
                        + " sealed_online = :sealedOnline, cancelled = :cancelled, tentative = :tentative"
                        + " where id = :id")
                .params(values(said, item.source(), item.id()))
                .param("id", item.id())
                .update();
    }

    /** Stores a change that waits for an administrator; the event stays as it was. */
    void hold(SourceEntry item, EntryContent said, EntryState state) {
        saw(item, said);
        jdbc.sql("update source_item set state = :state, sealed_published = :published where id = :id")
                .param("state", state.name())
                .param("published", published(item))
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
                said(row),
                published(row));
    }

    private record Spot(
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        static final Spot NOWHERE = new Spot("", null, null);
    }

    private Map<String, @Nullable Object> values(EntryContent said, UUID source, UUID row) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("title", said.title());
        values.put("description", said.description());
        values.put("sealed", sealedPlace(said, source, row));
        values.put("sealedOnline", said.online() == null ? null : sealed(source, joining(row), said.online()));
        values.put("url", said.url());
        values.put("startLocal", said.slot().startLocal());
        values.put("endLocal", said.slot().endLocal());
        values.put("zone", said.slot().zone().getId());
        values.put("startsAt", Timestamp.from(said.slot().startsAt()));
        values.put("endsAt", Timestamp.from(said.slot().endsAt()));
        values.put("cancelled", said.cancelled());
        values.put("tentative", said.tentative());
        return values;
    }

    private EntryContent said(ResultSet row) throws SQLException {
        var spot = place(row);
        return new EntryContent(
                row.getString("title"),
                row.getString("description"),
                spot.place(),
                row.getString("url"),
                online(row),
                new TimeSlot(
                        row.getObject("start_local", java.time.LocalDateTime.class),
                        row.getObject("end_local", java.time.LocalDateTime.class),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("starts_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("ends_at", java.time.OffsetDateTime.class).toInstant()),
                spot.latitude(),
                spot.longitude(),
                row.getBoolean("cancelled"),
                row.getBoolean("tentative"));
    }

    private byte[] published(SourceEntry item) {
        return sealed(
                item.source(),
                before(item.id()),
                JSON.writeValueAsString(item.asPublished().said()));
    }

    @Nullable
    private EntryContent published(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_published");
        String opened = sealed == null ? null : opened(row, sealed, before(row.getObject("id", UUID.class)));
        return opened == null ? null : JSON.readValue(opened, EntryContent.class);
    }

    private byte @Nullable [] sealedPlace(EntryContent said, UUID source, UUID row) {
        boolean nowhere = said.place().isEmpty() && said.latitude() == null && said.longitude() == null;
        return nowhere
                ? null
                : sealed(source, at(row), said.latitude() + "\n" + said.longitude() + "\n" + said.place());
    }

    private byte[] sealed(UUID source, String where, String text) {
        var owner = KeyOwner.source(source);
        vault.makeKey(owner);
        return vault.seal(owner, where, text);
    }

    /** Empty when the place was forgotten or its key is lost. */
    private Spot place(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_place");
        String opened = sealed == null ? null : opened(row, sealed, at(row.getObject("id", UUID.class)));
        if (opened == null) {
            return Spot.NOWHERE;
        }
        String[] parts = opened.split("\n", 3);
        return new Spot(parts[2], degrees(parts[0]), degrees(parts[1]));
    }

    private @Nullable String online(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed_online");
        return sealed == null ? null : opened(row, sealed, joining(row.getObject("id", UUID.class)));
    }

    private @Nullable String opened(ResultSet row, byte[] sealed, String where) throws SQLException {
        try {
            return vault.open(KeyOwner.source(row.getObject("source_id", UUID.class)), where, sealed);
        } catch (Unreadable lost) {
            return null;
        }
    }

    private static @Nullable Double degrees(String text) {
        return "null".equals(text) ? null : Double.valueOf(text);
    }

    private static String at(UUID row) {
        return "source_item:sealed_place:" + row;
    }

    private static String before(UUID row) {
        return "source_item:sealed_published:" + row;
    }

    private static String joining(UUID row) {
        return "source_item:sealed_online:" + row;
    }

    /** Forgets an event's place here too, with words that name it; the calendar's name becomes the title. */
    @EventListener
    void on(PlaceForgotten forgotten) {
        of(forgotten.event()).stream()
                .filter(item -> item.said().tellsItsPlace())
                .forEach(item -> jdbc.sql("update source_item set description = '',"
                                + " title = (select name from source where id = :source) where id = :item")
                        .param("source", item.source())
                        .param("item", item.id())
                        .update());
        jdbc.sql("update source_item set sealed_place = null, sealed_online = null,"
                        + " sealed_published = null where event_id = :event")
                .param("event", forgotten.event().value())
                .update();
    }
}

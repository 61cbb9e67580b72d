package nyc.icefree.interpreting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.interpreting.Instead.Way;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code interpreting_instead}; reasons lie under the event's key. */
@Component
class InsteadTable {
    private final JdbcClient jdbc;
    private final Vault vault;

    InsteadTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Row(EventId event, Language language, Way way, byte @Nullable [] reason, Instant since) {}

    /** Of each of these events by language, by one query. */
    Map<EventId, Map<Language, Instead>> of(Collection<EventId> events) {
        var found = new HashMap<EventId, Map<Language, Instead>>();
        rows(events)
                .forEach(row -> found.computeIfAbsent(row.event(), event -> new HashMap<>())
                        .put(row.language(), new Instead(row.way(), reason(row), row.since())));
        return found;
    }

    private List<Row> rows(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : jdbc.sql("select event_id, language, way, reason, said_at from interpreting_instead"
                                + " where event_id in (:events)")
                        .param("events", events.stream().map(EventId::value).toList())
                        .query((row, number) -> new Row(
                                new EventId(row.getObject("event_id", UUID.class)),
                                new Language(row.getString("language")),
                                Way.valueOf(row.getString("way")),
                                row.getBytes("reason"),
                                row.getTimestamp("said_at").toInstant()))
                        .list();
    }

    /** In place of what was said before. */
    void say(EventId event, Language language, Way way, String reason, Instant now) {
        var owner = KeyOwner.event(event.value());
        vault.makeKey(owner);
        var sealed = vault.seal(owner, place(event, language), reason);
        int changed = jdbc.sql("update interpreting_instead set way = ?, reason = ?, said_at = ?"
                        + " where event_id = ? and language = ?")
                .params(way.name(), sealed, Timestamp.from(now), event.value(), language.tag())
                .update();
        if (changed == 0) {
            jdbc.sql(
                            "insert into interpreting_instead (event_id, language, way, reason, said_at) values (?, ?, ?, ?, ?)")
                    .params(event.value(), language.tag(), way.name(), sealed, Timestamp.from(now))
                    .update();
        }
    }

    void takeBack(EventId event, Language language) {
        jdbc.sql("delete from interpreting_instead where event_id = ? and language = ?")
                .params(event.value(), language.tag())
                .update();
    }

    void delete(EventId event) {
        jdbc.sql("delete from interpreting_instead where event_id = ?")
                .param(event.value())
                .update();
    }

    List<EventId> withReasons() {
        return jdbc.sql("select distinct event_id from interpreting_instead where reason is not null")
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    int forgetReasons(EventId event) {
        return jdbc.sql("update interpreting_instead set reason = :none where event_id = :event and reason is not null")
                .param("none", null, Types.VARBINARY)
                .param("event", event.value())
                .update();
    }

    /** Null where it is forgotten, or the event's key is gone. */
    private @Nullable String reason(Row row) {
        try {
            return vault.openOrNull(
                    KeyOwner.event(row.event().value()), place(row.event(), row.language()), row.reason());
        } catch (Unreadable gone) {
            return null;
        }
    }

    private static String place(EventId event, Language language) {
        return "interpreting:instead:" + event + ":" + language.tag();
    }
}

package nyc.icefree.templates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a template besides the event that is its pattern. */
@Component
class TemplateTable {
    static final int MOST = 500;
    private final JdbcClient jdbc;

    record Row(UUID event, UUID organization, String name, boolean shared, boolean removed) {}

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID event, UUID organization, String name, Instant now) {
        jdbc.sql("insert into event_template (event_id, organization_id, name, shared, created_at)"
                        + " values (?, ?, ?, false, ?)")
                .params(event, organization, name, Timestamp.from(now))
                .update();
    }

    Optional<Row> find(UUID event) {
        return read("where event_id = :event", "event", event).stream().findFirst();
    }

    List<Row> sharedOr(Collection<OrganizationId> organizations) {
        return organizations.isEmpty()
                ? read("where removed_at is null and shared = :shared", "shared", true)
                : read(
                        "where removed_at is null and (shared = true or organization_id in (:organizations))",
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toList());
    }

    boolean taken(UUID organization, String name, UUID except) {
        return read("where removed_at is null and organization_id = :organization", "organization", organization)
                .stream()
                .anyMatch(row -> !row.event().equals(except) && row.name().equalsIgnoreCase(name));
    }

    void rename(UUID event, String name) {
        set("name = ?", name, event);
    }

    void share(UUID event, boolean shared) {
        set("shared = ?", shared, event);
    }

    void remove(UUID event, Instant now) {
        set("removed_at = ?", Timestamp.from(now), event);
    }

    void restore(UUID event) {
        jdbc.sql("update event_template set removed_at = null where event_id = ?")
                .param(event)
                .update();
    }

    List<UUID> removedBefore(Instant before) {
        return jdbc.sql("select event_id from event_template where removed_at < ? order by removed_at, event_id")
                .param(Timestamp.from(before))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean lockRemovedBefore(UUID event, Instant before) {
        return jdbc.sql("select event_id from event_template where event_id = ? and removed_at < ? for update")
                .params(event, Timestamp.from(before))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void forget(UUID event) {
        jdbc.sql("delete from event_template where event_id = ?").param(event).update();
    }

    private void set(String what, Object value, UUID event) {
        jdbc.sql("update event_template set " + what + " where event_id = ?")
                .params(value, event)
                .update();
    }

    private List<Row> read(String where, String name, Object value) {
        return jdbc.sql("select event_id, organization_id, name, shared, removed_at from event_template " + where
                        + " order by lower(name), event_id fetch first " + MOST + " rows only")
                .param(name, value)
                .query((row, n) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getTimestamp(5) != null))
                .list();
    }
}

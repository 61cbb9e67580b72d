package nyc.icefree.templates;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
record TemplateTable(JdbcClient jdbc) {
    static final int MOST = 500;

    record Row(UUID pattern, UUID organization, String name, boolean shared, boolean removed) {}

    void add(UUID pattern, UUID organization, String name, Instant now) {
        jdbc.sql("insert into template (pattern_id, organization_id, name, shared, created_at)"
                        + " values (?, ?, ?, false, ?)")
                .params(pattern, organization, name, Timestamp.from(now))
                .update();
    }

    Optional<Row> find(UUID pattern) {
        return read("where pattern_id = :pattern", "pattern", pattern).stream().findFirst();
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
                .anyMatch(row -> !row.pattern().equals(except) && row.name().equalsIgnoreCase(name));
    }

    void rename(UUID pattern, String name) {
        set("name = ?", name, pattern);
    }

    void share(UUID pattern, boolean shared) {
        set("shared = ?", shared, pattern);
    }

    void remove(UUID pattern, Instant now) {
        set("removed_at = ?", Timestamp.from(now), pattern);
    }

    void restore(UUID pattern) {
        jdbc.sql("update template set removed_at = null where pattern_id = ?")
                .param(pattern)
                .update();
    }

    List<UUID> removedBefore(Instant before) {
        return jdbc.sql("select pattern_id from template where removed_at < ? order by removed_at, pattern_id")
                .param(Timestamp.from(before))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean lockRemovedBefore(UUID pattern, Instant before) {
        return jdbc.sql("select pattern_id from template where pattern_id = ? and removed_at < ? for update")
                .params(pattern, Timestamp.from(before))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void forget(UUID pattern) {
        jdbc.sql("delete from template where pattern_id = ?").param(pattern).update();
    }

    private void set(String what, Object value, UUID pattern) {
        jdbc.sql("update template set " + what + " where pattern_id = ?")
                .params(value, pattern)
                .update();
    }

    private List<Row> read(String where, String name, Object value) {
        return jdbc.sql("select pattern_id as pattern, organization_id as organization, name, shared,"
                        + " removed_at is not null as removed from template " + where
                        + " order by lower(name), pattern_id fetch first " + MOST + " rows only")
                .param(name, value)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
    }
}

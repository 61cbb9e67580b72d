package nyc.icefree.unfinished;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half-written plans, each found by its writer alone. Inside its caller's transaction. */
@Component
class UnfinishedTable {
    private static final String ALL =
            "select id, edition, organization_id, event_id, pattern_id, version_before, sealed_text, changed_at"
                    + " from unfinished_plan where ";
    private final JdbcClient jdbc;

    record Row(
            UnfinishedId id,
            int edition,
            OrganizationId organization,
            PlanSubject subject,
            byte[] sealed,
            Instant changedAt) {}

    record Writing(PersonId writer, OrganizationId organization) {}

    UnfinishedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId writer, Row row) {
        jdbc.sql(
                        "insert into unfinished_plan (id, edition, writer, organization_id, event_id, pattern_id, version_before,"
                                + " sealed_text, created_at, changed_at) values (:id, :edition, :writer, :organization, :event,"
                                + " :pattern, :version, :sealed, :now, :now)")
                .param("id", row.id().value())
                .param("edition", row.edition())
                .param("writer", writer.value())
                .param("organization", row.organization().value())
                .param("event", eventOf(row.subject()))
                .param("pattern", patternOf(row.subject()))
                .param("version", row.subject().version())
                .param("sealed", row.sealed())
                .param("now", Timestamp.from(row.changedAt()))
                .update();
    }

    /** @return false when the writer's own is not there in the edition before */
    boolean replace(PersonId writer, Row row) {
        return jdbc.sql("update unfinished_plan set edition = :edition, organization_id = :organization,"
                                + " version_before = :version, sealed_text = :sealed, changed_at = :now"
                                + " where id = :id and writer = :writer and edition = :before")
                        .param("edition", row.edition())
                        .param("organization", row.organization().value())
                        .param("version", row.subject().version())
                        .param("sealed", row.sealed())
                        .param("now", Timestamp.from(row.changedAt()))
                        .param("id", row.id().value())
                        .param("writer", writer.value())
                        .param("before", row.edition() - 1)
                        .update()
                > 0;
    }

    boolean isAnothers(PersonId writer, UnfinishedId id) {
        return jdbc.sql("select id from unfinished_plan where id = ? and writer <> ?")
                .params(id.value(), writer.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Optional<Row> find(PersonId writer, UnfinishedId id) {
        return jdbc.sql(ALL + "writer = ? and id = ?")
                .params(writer.value(), id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The newest first. */
    List<Row> of(PersonId writer, EventId event) {
        return jdbc.sql(ALL + "writer = ? and event_id = ? order by changed_at desc, id")
                .params(writer.value(), event.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The newest first. */
    List<Row> of(PersonId writer, PatternId template) {
        return jdbc.sql(ALL + "writer = ? and pattern_id = ? order by changed_at desc, id")
                .params(writer.value(), template.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The newest first. */
    List<Row> of(PersonId writer) {
        return jdbc.sql(ALL + "writer = ? order by changed_at desc, id")
                .param(writer.value())
                .query((row, n) -> read(row))
                .list();
    }

    int count(PersonId writer) {
        return jdbc.sql("select count(*) from unfinished_plan where writer = ?")
                .param(writer.value())
                .query(Integer.class)
                .single();
    }

    boolean remove(PersonId writer, UnfinishedId id) {
        return jdbc.sql("delete from unfinished_plan where writer = ? and id = ?")
                        .params(writer.value(), id.value())
                        .update()
                > 0;
    }

    int forget(PersonId writer) {
        return jdbc.sql("delete from unfinished_plan where writer = ?")
                .param(writer.value())
                .update();
    }

    void forget(EventId event) {
        jdbc.sql("delete from unfinished_plan where event_id = ?")
                .param(event.value())
                .update();
    }

    void forget(PatternId template) {
        jdbc.sql("delete from unfinished_plan where pattern_id = ?")
                .param(template.value())
                .update();
    }

    int forget(Writing writing) {
        return jdbc.sql("delete from unfinished_plan where writer = ? and organization_id = ?")
                .params(writing.writer().value(), writing.organization().value())
                .update();
    }

    int forgetBefore(Instant due) {
        return jdbc.sql("delete from unfinished_plan where changed_at <= ?")
                .param(Timestamp.from(due))
                .update();
    }

    List<Writing> writings() {
        return jdbc.sql("select distinct writer, organization_id from unfinished_plan")
                .query((row, n) -> new Writing(
                        new PersonId(row.getObject(1, UUID.class)), new OrganizationId(row.getObject(2, UUID.class))))
                .list();
    }

    private static Row read(ResultSet row) throws SQLException {
        UUID event = row.getObject(4, UUID.class);
        UUID pattern = row.getObject(5, UUID.class);
        return new Row(
                new UnfinishedId(row.getObject(1, UUID.class)),
                row.getInt(2),
                new OrganizationId(row.getObject(3, UUID.class)),
                new PlanSubject(
                        event == null ? null : new EventId(event),
                        pattern == null ? null : new PatternId(pattern),
                        row.getObject(6, Integer.class)),
                row.getBytes(7),
                row.getTimestamp(8).toInstant());
    }

    private static @Nullable UUID eventOf(PlanSubject subject) {
        return subject.event() == null ? null : subject.event().value();
    }

    private static @Nullable UUID patternOf(PlanSubject subject) {
        return subject.template() == null ? null : subject.template().value();
    }
}

package nyc.icefree.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record, newest first. The caller checks who may read what. */
@Component
public class AuditSearch {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String WHERE = " from audit_entry where at >= :from and at < :until and act in (:acts)"
            + " and (:everybody or who = :who) and (:everything or organization in (:organizations))";
    private final JdbcClient jdbc;

    AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AuditRow> find(AuditFilter filter, int offset, int limit) {
        return bound(
                        "select at, who, act, thing, organization, position" + WHERE
                                + " order by at desc, id limit :limit offset :offset",
                        filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditSearch::row)
                .list();
    }

    @Transactional(readOnly = true)
    public int count(AuditFilter filter) {
        return bound("select count(*)" + WHERE, filter).query(Integer.class).single();
    }

    /** When each person acted last. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> lastActs(AuditFilter filter) {
        var last = new HashMap<UUID, Instant>();
        bound("select who, max(at)" + WHERE + " and who is not null group by who", filter)
                .query(row -> {
                    last.put(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
                });
        return last;
    }

    private JdbcClient.StatementSpec bound(String sql, AuditFilter filter) {
        var acts = filter.acts().isEmpty() ? EnumSet.allOf(AuditedAct.class) : filter.acts();
        var organizations = filter.organizations();
        return jdbc.sql(sql)
                .param("from", Timestamp.from(filter.from()))
                .param("until", Timestamp.from(filter.until()))
                .param("acts", acts.stream().map(Enum::name).toList())
                .param("everybody", filter.who() == null)
                .param("who", filter.who() == null ? NOBODY : filter.who())
                .param("everything", organizations == null)
                .param(
                        "organizations",
                        organizations == null || organizations.isEmpty() ? Set.of(NOBODY) : organizations);
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getTimestamp("at").toInstant(),
                row.getObject("who", UUID.class),
                AuditedAct.valueOf(row.getString("act")),
                row.getObject("thing", UUID.class),
                row.getObject("organization", UUID.class),
                row.getObject("position", Long.class));
    }
}

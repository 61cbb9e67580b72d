package nyc.icefree.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.jobs.Job;
import nyc.icefree.jobs.Purge;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes tampering with the record visible. Each row's hash is a keyed hash over the previous hash and the row, so
 * changing, adding or removing rows without the vault's key breaks the chain.
 */
@Component
public class AuditChain implements Purge {
    private static final int BATCH = 1_000;
    private static final String ROW =
            "select id, at, who, act, thing, organization, coalesce(position, 0) as position, hash from audit_entry ";
    private static final RowMapper<Row> ROWS = new SimplePropertyRowMapper<>(Row.class);
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    private final Retention retention;

    AuditChain(JdbcClient jdbc, Vault vault, Clock clock, Retention retention) {
        this.retention = retention;
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** End of the chain. A copy kept elsewhere shows whether the last rows were cut off. */
    public record Head(long position, String hash) {}

    private record Row(
            UUID id,
            Timestamp at,
            @Nullable UUID who,
            String act,
            @Nullable UUID thing,
            @Nullable UUID organization,
            long position,
            @Nullable String hash) {}

    /** Appends committed rows. A second writer at the same moment fails on the unique position. */
    @Job(name = "extend-audit-chain", every = "PT20S")
    @Transactional
    public int extend() {
        var head = head();
        var rows = jdbc.sql(ROW + "where position is null order by at, id limit " + BATCH)
                .query(ROWS)
                .list();
        for (var row : rows) {
            head = new Head(head.position() + 1, link(head, row));
            jdbc.sql("update audit_entry set position = ?, hash = ? where id = ?")
                    .params(head.position(), head.hash(), row.id())
                    .update();
        }
        return rows.size();
    }

    @Transactional(readOnly = true)
    public Head head() {
        return jdbc.sql("select position, hash from audit_entry where position is not null"
                        + " order by position desc limit 1")
                .query(Head.class)
                .optional()
                .or(this::anchor)
                .orElse(new Head(0, ""));
    }

    /** Position of the first changed or missing row; empty when all is well. */
    @Transactional(readOnly = true)
    public Optional<Long> firstBroken() {
        var before = anchor().orElse(new Head(0, ""));
        while (true) {
            var rows = jdbc.sql(ROW + "where position > ? order by position limit " + BATCH)
                    .param(before.position())
                    .query(ROWS)
                    .list();
            for (var row : rows) {
                long expected = before.position() + 1;
                String hash = link(before, row);
                if (row.position() != expected || !hash.equals(row.hash())) {
                    return Optional.of(expected);
                }
                before = new Head(expected, hash);
            }
            if (rows.size() < BATCH) {
                return Optional.empty();
            }
        }
    }

    /** Rows are kept for {@link Retention#audit()}. */
    @Override
    @Transactional
    public int purgeDue() {
        if (!holdFirst()) {
            return 0;
        }
        var due = Timestamp.from(retention.audit().before(clock.instant()));
        // stops at the first younger row, so that differing clocks leave no gap
        var last = jdbc.sql("select max(position) from audit_entry where at < :due and position < coalesce("
                        + "(select min(position) from audit_entry where at >= :due), 9223372036854775807)")
                .param("due", due)
                .query(Long.class)
                .optional();
        if (last.isEmpty()) {
            return 0;
        }
        var anchor = jdbc.sql("select position, hash from audit_entry where position = ?")
                .param(last.get())
                .query(Head.class)
                .single();
        jdbc.sql("delete from audit_anchor").update();
        jdbc.sql("insert into audit_anchor (position, hash) values (?, ?)")
                .params(anchor.position(), anchor.hash())
                .update();
        return jdbc.sql("delete from audit_entry where position <= ?")
                .param(anchor.position())
                .update();
    }

    /** Locks the first row, so that a second purge waits. False when the first purge deleted it with all due rows. */
    private boolean holdFirst() {
        return jdbc.sql(
                        "select id from audit_entry where position = (select min(position) from audit_entry) for update")
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private Optional<Head> anchor() {
        return jdbc.sql("select position, hash from audit_anchor")
                .query(Head.class)
                .optional();
    }

    private String link(Head before, Row row) {
        return vault.mac(
                "audit",
                String.join(
                        "\n",
                        before.hash(),
                        String.valueOf(before.position() + 1),
                        row.id().toString(),
                        // both databases keep microseconds
                        row.at().toInstant().truncatedTo(ChronoUnit.MICROS).toString(),
                        String.valueOf(row.who()),
                        row.act(),
                        String.valueOf(row.thing()),
                        String.valueOf(row.organization())));
    }
}

package nyc.icefree.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test works in a transaction that is taken back: the chain is one for all. */
@DatabasesDiffer
abstract class AuditChainContract {
    @AppTest
    static class OnH2Test extends AuditChainContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AuditChainContract {}

    @Autowired
    Audit audit;

    @Autowired
    AuditChain chain;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_was_changed_in_the_database_is_named() {
        undone(() -> {
            long before = chained().position();
            assertEquals(Optional.empty(), chain.firstBroken());
            Sql.run(jdbc, "update audit_entry set act = 'SIGNED_IN' where position = ?", before - 1);
            assertEquals(Optional.of(before - 1), chain.firstBroken());
        });
    }

    @Test
    void what_was_taken_away_is_missed() {
        undone(() -> {
            long before = chained().position();
            Sql.run(jdbc, "delete from audit_entry where position = ?", before - 1);
            assertEquals(Optional.of(before - 1), chain.firstBroken());
        });
    }

    @Test
    void a_row_made_up_without_the_key_breaks_the_chain() {
        undone(() -> {
            var head = chained();
            jdbc.sql("insert into audit_entry (id, at, act, position, hash) values (?, ?, 'SIGNED_IN', ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            Timestamp.from(java.time.Instant.EPOCH),
                            head.position() + 1,
                            "0".repeat(64))
                    .update();
            assertEquals(Optional.of(head.position() + 1), chain.firstBroken());
        });
    }

    @Test
    void rows_older_than_a_year_go_and_the_rest_still_proves_itself() {
        undone(() -> {
            var head = chained();
            var inAYear = Clock.fixed(Clock.systemUTC().instant().plus(Duration.ofDays(366)), ZoneOffset.UTC);
            var later = new AuditChain(jdbc, vault, inAYear, nyc.icefree.retention.Retention.USUAL);
            assertTrue(later.purgeDue() >= 3);
            assertEquals(head, later.head());
            new Audit(jdbc, inAYear).note(null, AuditedAct.DATA_PURGED, null);
            assertEquals(1, later.extend());
            assertEquals(Optional.empty(), later.firstBroken());
            assertEquals(0, later.purgeDue());
        });
    }

    /** One old row before the first, which two nodes find due in the same moment. */
    @Test
    void two_purges_at_once_take_each_row_once_and_neither_fails() throws Exception {
        new TransactionTemplate(transactions).executeWithoutResult(status -> chained());
        var anchors = jdbc.sql("select position, hash from audit_anchor")
                .query((row, n) -> new AuditChain.Head(row.getLong(1), row.getString(2)))
                .list();
        try {
            for (int round = 0; round < 5; round++) {
                jdbc.sql("insert into audit_entry (id, at, act, position, hash)"
                                + " select ?, ?, 'SIGNED_IN', min(position) - 1, ? from audit_entry")
                        .params(
                                UUID.randomUUID(),
                                Timestamp.from(Clock.systemUTC().instant().minus(Duration.ofDays(400))),
                                "0".repeat(64))
                        .update();
                int gone = 0;
                for (var one : AtOnce.run(4, () -> chain.purgeDue())) {
                    gone += one.get();
                }
                assertEquals(1, gone);
            }
        } finally {
            Sql.run(jdbc, "delete from audit_anchor");
            anchors.forEach(anchor -> jdbc.sql("insert into audit_anchor (position, hash) values (?, ?)")
                    .params(anchor.position(), anchor.hash())
                    .update());
        }
    }

    private AuditChain.Head chained() {
        for (int i = 0; i < 3; i++) {
            audit.note(UUID.randomUUID(), AuditedAct.RSVPS_READ, UUID.randomUUID());
        }
        while (chain.extend() > 0) {
            // in batches
        }
        return chain.head();
    }

    /** Once more when the app's own job put rows into the chain at the same moment. */
    private void undone(Runnable what) {
        try {
            tryUndone(what);
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            tryUndone(what);
        }
    }

    private void tryUndone(Runnable what) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            what.run();
        });
    }
}

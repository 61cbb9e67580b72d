package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetriesTest {
    private int tried;
    private final LoggerContext context = new LoggerContext();
    private final Logger log = context.getLogger("a.room");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final RepeatedFaults filter = new RepeatedFaults();

    @BeforeEach
    void listen() {
        context.addTurboFilter(filter);
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
    }

    @AfterEach
    void stop() {
        filter.destroy();
    }

    private String failing(int times, RuntimeException failure) {
        if (++tried <= times) {
            throw failure;
        }
        return "done";
    }

    @Test
    void what_was_given_up_for_others_is_tried_again() {
        var busy = new CannotAcquireLockException("planted");
        assertEquals("done", Retries.with(() -> failing(Retries.TRIES - 1, busy)));
        assertEquals(Retries.TRIES, tried);
    }

    @Test
    void what_no_connection_was_free_for_is_tried_again() {
        var busy = new CannotCreateTransactionException("planted");
        assertEquals("done", Retries.with(() -> failing(1, busy)));
        assertEquals(2, tried);
    }

    @Test
    void nobody_waits_long_for_a_connection_again_and_again() {
        var busy = new CannotCreateTransactionException("planted");
        assertSame(busy, assertThrows(RuntimeException.class, () -> Retries.with(() -> failing(99, busy))));
        assertEquals(Retries.TRIES_TO_CONNECT, tried);
    }

    @Test
    void at_last_the_failure_is_told_as_it_is() {
        var busy = new CannotAcquireLockException("planted");
        assertSame(busy, assertThrows(RuntimeException.class, () -> Retries.with(() -> failing(99, busy))));
        assertEquals(Retries.TRIES, tried);
    }

    @Test
    void no_other_failure_is_tried_again() {
        var other = new DuplicateKeyException("planted", new CannotAcquireLockException("its cause"));
        assertSame(other, assertThrows(RuntimeException.class, () -> Retries.with(() -> failing(99, other))));
        assertEquals(1, tried);
    }

    @Test
    void within_a_transaction_the_whole_of_it_has_failed() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            var busy = new CannotAcquireLockException("planted");
            assertThrows(CannotAcquireLockException.class, () -> Retries.with(() -> failing(99, busy)));
            assertEquals(1, tried);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    @Test
    void the_same_trouble_is_told_once_a_minute() {
        for (int i = 0; i < 100; i++) {
            log.warn("The database does not answer: {}", "closed");
            log.error("Not kept {}", i, new IllegalStateException(new SQLException("row " + i)));
        }
        assertEquals(2, lines.list.size());
    }

    @Test
    void other_trouble_is_told() {
        log.warn("The database does not answer: {}", "closed");
        log.warn("The database does not answer: {}", "refused");
        log.error("Not kept", new SQLException("here"));
        log.error("Not kept", new IllegalArgumentException("there"));
        context.getLogger("another.room").addAppender(lines);
        context.getLogger("another.room").warn("The database does not answer: {}", "closed");
        assertEquals(5, lines.list.size());
    }

    @Test
    void what_is_no_trouble_and_what_has_an_id_is_told_each_time() {
        for (int i = 0; i < 3; i++) {
            log.info("purged");
            log.error("Fault {}", "x" + i, new IllegalStateException("planted"));
        }
        assertEquals(6, lines.list.size());
    }
}

package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetriesTest {
    private int tried;

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
}

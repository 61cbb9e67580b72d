package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class LastKnownTest {
    private record Told(int version, String words) {}

    private final MovableClock clock = MovableClock.now();
    private int asked;
    private Supplier<Told> database = () -> new Told(1, "first");

    private final LastKnown<Told> known = new LastKnown<>(
            () -> {
                asked++;
                return database.get();
            },
            Told::version,
            clock);

    @AfterEach
    void no_transaction_is_left() {
        TransactionSynchronizationManager.clear();
    }

    @Test
    void the_database_is_asked_once_a_second() {
        assertEquals(Optional.empty(), known.unasked());
        known.now();
        clock.forward(Duration.ofMillis(999));
        assertEquals("first", known.now().words());
        assertEquals(1, asked);

        clock.forward(Duration.ofMillis(1));
        database = () -> new Told(2, "second");
        assertEquals("second", known.now().words());
        assertEquals(2, asked);
    }

    @Test
    void a_clock_that_was_put_back_keeps_nothing_for_long() {
        known.now();
        clock.forward(Duration.ofHours(-1));
        database = () -> new Told(2, "second");
        assertEquals("second", known.now().words());
    }

    @Test
    void while_the_database_is_away_it_is_known_as_it_was() {
        database = () -> {
            throw new DataAccessResourceFailureException("away");
        };
        assertThrows(DataAccessResourceFailureException.class, known::now, "nothing is made up");
        database = () -> new Told(1, "first");
        known.now();
        clock.forward(Duration.ofSeconds(5));
        database = () -> {
            throw new QueryTimeoutException("away");
        };
        assertEquals("first", known.now().words());
        assertEquals(Optional.of(new Told(1, "first")), known.unasked());
    }

    @Test
    void whoever_began_to_read_before_a_change_takes_nothing_back() {
        known.now();
        clock.forward(Duration.ofSeconds(5));
        database = () -> {
            commit(new Told(2, "second"));
            return new Told(1, "first");
        };
        assertEquals("second", known.now().words());
        assertEquals(Optional.of(new Told(2, "second")), known.unasked());
    }

    @Test
    void what_is_taken_back_was_never_known() {
        known.now();
        TransactionSynchronizationManager.initSynchronization();
        known.afterCommit(new Told(2, "second"));
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        assertEquals("first", known.now().words());
    }

    private void commit(Told written) {
        TransactionSynchronizationManager.initSynchronization();
        known.afterCommit(written);
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
    }
}

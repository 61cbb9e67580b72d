package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** What is told to try again, and what is a fault of ours. */
class PassingTroubleTest {
    @ParameterizedTest
    @CsvSource({", true", "08006, true", "57P01, true", "23505, false", "42601, false"})
    void a_lost_connection_passes_and_a_wrong_statement_does_not(String state, boolean passes) {
        var deep = new IllegalStateException("rollback failed", new SQLException("no", state));
        assertEquals(passes, DatabaseAway.is(deep));
    }

    @Test
    void the_kinds_of_trouble_are_told_apart() {
        assertEquals(true, DatabaseAway.is(new DataAccessResourceFailureException("gone")));
        assertEquals(false, DatabaseAway.is(new DataIntegrityViolationException("taken")));
        assertEquals(false, DatabaseAway.is(null));
    }

    @Test
    void two_who_write_the_same_are_no_outage() {
        for (var met : List.of(
                new ObjectOptimisticLockingFailureException("meanwhile", new IllegalStateException()),
                new CannotAcquireLockException("waited", new SQLException("no", "HYT00")),
                new PessimisticLockingFailureException("deadlock", new SQLException("no", "40P01")))) {
            assertEquals(false, DatabaseAway.is(new IllegalStateException(met)));
            assertEquals(true, DatabaseAway.isMet(new IllegalStateException(met)));
        }
        assertEquals(false, DatabaseAway.isMet(new DataAccessResourceFailureException("gone")));
        var lost = new CannotAcquireLockException("lost while it waited", new SQLException("no", "08006"));
        assertEquals(true, DatabaseAway.is(lost));
    }
}

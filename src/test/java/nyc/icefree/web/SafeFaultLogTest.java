package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Sql;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Faults of libraries and databases reach the log without what they quote, from any logger. */
@AppTest
class SafeFaultLogTest {
    private static final String CANARY = "quetzalina@example.org";

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_nightly_job_that_logs_a_fault_of_the_database_quotes_nothing() {
        var fault = assertThrows(
                DataAccessException.class,
                () -> Sql.run(
                        jdbc, "insert into organization (id, slug) values (?, '" + CANARY + "')", UUID.randomUUID()));
        assertTrue(fault.getMessage() != null && fault.getMessage().contains(CANARY), "the fault itself quotes it");
        String told = told("nyc.icefree.volunteers.VolunteerPurge", fault);
        assertFalse(told.contains(CANARY), told);
        assertTrue(told.contains("of state 2"), told);
        assertTrue(told.contains("at nyc.icefree.web.SafeFaultLogTest"), told);
    }

    @Test
    void a_fault_of_a_library_logged_by_a_library_quotes_nothing_either() {
        var fault = assertThrows(NumberFormatException.class, () -> Integer.parseInt(CANARY));
        var around = new IllegalStateException("message 12 could not be written", fault);
        around.addSuppressed(fault);
        String told = told("com.github.kagkarlsson.scheduler.ExecutePicked", around);
        assertFalse(told.contains(CANARY), told);
        assertTrue(told.contains("message 12 could not be written"), "our own words stay: " + told);
    }

    @Test
    void what_keeps_the_app_from_starting_is_told_in_full() {
        String told = told("org.springframework.boot.SpringApplication", new NumberFormatException("no port: x"));
        assertTrue(told.contains("no port: x"), told);
    }

    @Test
    void the_database_logs_no_errors_of_its_own() {
        assertEquals(Level.OFF, ((Logger) LoggerFactory.getLogger("org.hibernate.orm.jdbc.error")).getEffectiveLevel());
    }

    private static String told(String logger, Throwable fault) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var event = new LoggingEvent(
                "x",
                context.getLogger(logger),
                Level.ERROR,
                "could not be let go; tried again in an hour",
                fault,
                null);
        var console = (OutputStreamAppender<ILoggingEvent>)
                context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("CONSOLE");
        assertNotNull(console);
        return new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
    }
}

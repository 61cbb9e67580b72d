package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log keeps to itself, and what it never does. */
class RepeatedFaultsTest {
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

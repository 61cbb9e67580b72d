package nyc.icefree.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Sees in the database itself that somebody waits there for what another transaction holds. */
public final class LockWaits {
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private LockWaits() {}

    /** Until a session waits for another one, or what was begun has ended without waiting. */
    public static void await(DataSource database, Future<?> begun) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(10))
                .atMost(AT_MOST)
                .until(() -> begun.isDone() || anybody(database));
    }

    private static boolean anybody(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery(
                        "H2".equals(connection.getMetaData().getDatabaseProductName())
                                ? "select count(*) from information_schema.sessions where blocker_id is not null"
                                : "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }
}

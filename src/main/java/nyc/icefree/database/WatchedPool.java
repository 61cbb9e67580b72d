package nyc.icefree.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out the pool's connections. Who finds all of them busy waits some seconds; who finds the database away is told so at once
 * or, in the moment in which it goes, within two seconds.
 */
final class WatchedPool extends DelegatingDataSource {
    /** The pool itself waits a second at a time (spring.datasource.hikari.connection-timeout), so that a look fits in between. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DatabaseWatch watch;

    WatchedPool(DataSource pool, DatabaseWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (!watch.answers()) {
                throw new SQLTransientConnectionException("The database is away", "08001");
            }
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException busyOrAway) {
                if (System.nanoTime() >= end || !watch.answersNow()) {
                    throw busyOrAway;
                }
            }
        }
    }
}

package nyc.icefree.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out the pool's connections in the order of asking. When all are busy, callers wait up to eight seconds; when the database
 * is away, they fail at once, or within two seconds while it is going.
 */
final class WatchedPool extends DelegatingDataSource {
    /** The pool itself waits one second (spring.datasource.hikari.connection-timeout), so that we can check in between. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DatabaseWatch watch;
    /** A fair queue before the pool, which forgets its own each second, so that of hundreds most would never get a turn. */
    private final Semaphore front;

    WatchedPool(DataSource pool, int connections, DatabaseWatch watch) {
        super(pool);
        this.front = new Semaphore(connections, true);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        mustAnswer();
        comeToTheFront(end);
        try {
            return connection(end);
        } finally {
            front.release();
        }
    }

    /** Waits once, since a second call would lose the turn. */
    private void comeToTheFront(long end) throws SQLException {
        try {
            if (front.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("All connections are busy, and others wait for them");
    }

    private Connection connection(long end) throws SQLException {
        while (true) {
            mustAnswer();
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException busyOrAway) {
                if (System.nanoTime() >= end || !watch.answersNow()) {
                    throw busyOrAway;
                }
            }
        }
    }

    private void mustAnswer() throws SQLException {
        if (!watch.answers()) {
            throw new SQLTransientConnectionException("The database is away", "08001");
        }
    }
}

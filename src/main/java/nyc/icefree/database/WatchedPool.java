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
 * Hands out the pool's connections, to whoever came first. Who finds all of them busy waits some seconds; who finds the database
 * away is told so at once or, in the moment in which it goes, within two seconds.
 */
final class WatchedPool extends DelegatingDataSource {
    /** The pool itself waits a second at a time (spring.datasource.hikari.connection-timeout), so that a look fits in between. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final DatabaseWatch watch;
    /**
     * As many as there are connections stand before the pool, the others behind them in a row: the pool forgets after each second
     * who waited how long, and of hundreds most would never have their turn.
     */
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

    /** In one wait, since whoever looks about loses the place; when the database goes, those in front leave and the row with them. */
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

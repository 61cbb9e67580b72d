package nyc.icefree.database;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Whoever came first is served first, however often the pool has let them wait in vain. */
class WatchedPoolTest {
    private final Busy busy = new Busy();
    private final Planted watch = new Planted();
    private final WatchedPool pool = new WatchedPool(busy, 1, watch);
    private final List<Integer> served = Collections.synchronizedList(new ArrayList<>());

    @Test
    void who_waits_keeps_the_place_in_the_row() throws Exception {
        var waiting = new ArrayList<Thread>();
        for (int i = 0; i < 5; i++) {
            waiting.add(comes(i));
        }
        // meanwhile the pool has sent the first away, more than once
        int refused = busy.refused.get();
        await().until(() -> busy.refused.get() > refused + 3);
        for (int i = 0; i < 5; i++) {
            int before = i;
            busy.free.release();
            await().until(() -> served.size() > before);
        }
        for (var thread : waiting) {
            thread.join();
        }
        assertEquals(List.of(0, 1, 2, 3, 4), served);
    }

    @Test
    void who_waits_long_stays_before_whoever_came_later() throws Exception {
        var waiting = List.of(comes(0), comes(1));
        long began = System.nanoTime();
        await().until(() -> System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(700));
        var last = comes(2);
        await().until(() -> System.nanoTime() - began > TimeUnit.MILLISECONDS.toNanos(1_300));
        for (int i = 0; i < 3; i++) {
            int before = i;
            busy.free.release();
            await().until(() -> served.size() > before);
        }
        for (var thread : waiting) {
            thread.join();
        }
        last.join();
        assertEquals(List.of(0, 1, 2), served);
    }

    @Test
    void when_the_database_goes_the_whole_row_is_told_so_at_once() throws Exception {
        var waiting = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            waiting.add(comes(i));
        }
        watch.away = true;
        for (var thread : waiting) {
            assertTrue(thread.join(Duration.ofSeconds(1)));
        }
        assertEquals(Collections.nCopies(20, -1), served);
    }

    private Thread comes(int who) {
        var thread = Thread.ofVirtual().start(() -> take(who));
        await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return thread;
    }

    private void take(int who) {
        try {
            assertNotNull(pool.getConnection());
            served.add(who);
        } catch (SQLException e) {
            served.add(-1);
        }
    }

    /** Is away when the test says so. */
    private static final class Planted extends DatabaseWatch {
        volatile boolean away;

        Planted() {
            super(new StaticListableBeanFactory().getBeanProvider(JdbcConnectionDetails.class));
        }

        @Override
        boolean answers() {
            return !away;
        }

        @Override
        boolean answersNow() {
            return !away;
        }
    }

    /** All its connections are out until the test gives one back; waits shortly, as the real one a second at a time. */
    private static final class Busy extends AbstractDataSource {
        final Semaphore free = new Semaphore(0, true);
        final AtomicInteger refused = new AtomicInteger();

        @Override
        public Connection getConnection() throws SQLException {
            try {
                if (free.tryAcquire(20, TimeUnit.MILLISECONDS)) {
                    return (Connection) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (self, method, with) -> null);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            refused.incrementAndGet();
            throw new SQLTransientConnectionException("planted");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}

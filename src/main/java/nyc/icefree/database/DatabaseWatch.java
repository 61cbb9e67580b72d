package nyc.icefree.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Checks each second, by its own connection (to an H2 file by a new one), whether the database answers. It also ends the process
 * when nothing moves for a minute: on a full disk H2 may leave threads that spin for ever, and a supervisor restarts us.
 */
@Component
class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STUCK = Duration.ofSeconds(60);
    private static final int SLOW_LOOKS = 2;
    private static final int EXIT_STUCK = 75;
    /** From H2's ErrorCode. */
    private static final int DATABASE_ALREADY_OPEN_1 = 90020;

    private final ObjectProvider<JdbcConnectionDetails> database;
    private final ReentrantLock one = new ReentrantLock();
    private volatile boolean answers = true;
    private volatile boolean running;
    /** When the current check began; null between checks. */
    private volatile @Nullable Long since;

    private final AtomicLong failed = new AtomicLong();
    private final LostFile lost = new LostFile();
    private int failedInARow;

    private @Nullable Connection own;
    private volatile Runnable evictPool = () -> {};

    DatabaseWatch(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    void evictsPoolOfFile(Runnable evict) {
        evictPool = evict;
    }

    boolean answers() {
        return answers;
    }

    /** Checks now; false when that is not done within about a second. */
    boolean answersNow() {
        try {
            if (!running) {
                return answers;
            }
            if (!one.tryLock(1, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            look();
        } finally {
            one.unlock();
        }
        return answers;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("database-watch").start(() -> eachSecond(this::answersNow));
        Thread.ofPlatform().daemon().name("stillness-watch").start(() -> eachSecond(this::mustMove));
    }

    @Override
    public void stop() {
        running = false;
        if (one.tryLock()) {
            try {
                close();
            } finally {
                one.unlock();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void eachSecond(Runnable what) {
        while (running) {
            LockSupport.parkNanos(PAUSE.toNanos());
            what.run();
        }
    }

    /** One slow answer can be an accident; a refused or lost connection counts at once. */
    void look() {
        boolean before = answers;
        since = System.nanoTime();
        try {
            Connection mine = own == null ? connect() : own;
            own = mine;
            try (var statement = mine.createStatement()) {
                statement.setQueryTimeout(1);
                statement.execute("select 1");
            }
            answers = true;
            failedInARow = 0;
            if (file().isPresent()) {
                close();
            }
        } catch (SQLException | RuntimeException e) {
            // a failed H2 store throws anything; the next check starts anew
            failed.incrementAndGet();
            failedInARow++;
            if (isGone(e) || failedInARow >= SLOW_LOOKS) {
                answers = false;
            }
            LOG.debug("It does not answer", e);
            close();
            if (e instanceof SQLException said && said.getErrorCode() == DATABASE_ALREADY_OPEN_1) {
                // after a failed write H2 may forget that it has the file open: it stays locked as long as the pool
                // uses it
                evictPool.run();
            }
        } finally {
            since = null;
        }
        if (!running) {
            close();
        }
        if (before != answers) {
            LOG.warn(
                    answers
                            ? "The database answers again"
                            : "The database does not answer; looking for it each second");
        }
    }

    private static boolean isGone(Exception failure) {
        String state = failure instanceof SQLException said ? String.valueOf(said.getSQLState()) : "";
        return state.startsWith("08") || state.startsWith("57P");
    }

    private Connection connect() throws SQLException {
        var at = database.getObject();
        var how = new Properties();
        if (at.getUsername() != null) {
            how.put("user", at.getUsername());
        }
        if (at.getPassword() != null) {
            how.put("password", at.getPassword());
        }
        if (at.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            // seconds; without it a network that drops packets would block us
            how.put("connectTimeout", "1");
            // longer than the query timeout, so that a slow query is not taken for a broken connection
            how.put("socketTimeout", "2");
        }
        return DriverManager.getConnection(at.getJdbcUrl(), how);
    }

    private void close() {
        try (var gone = own) {
            own = null;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("It was away already", e);
        }
    }

    /** Requests run on virtual threads: when none runs for a minute, nobody is served. */
    private void mustMove() {
        var moved = new CompletableFuture<Boolean>();
        Thread.startVirtualThread(() -> moved.complete(true));
        boolean stuck = !moved.completeOnTimeout(false, STUCK.toSeconds(), TimeUnit.SECONDS)
                .join();
        if (running && (stuck || fileIsStuck())) {
            LOG.error("The database is lost, or nothing has moved for a minute: the process ends, to be started anew");
            Runtime.getRuntime().halt(EXIT_STUCK);
        }
    }

    /**
     * Whether H2 is lost, which only a restart cures: one check hangs for a minute, or the file stays closed although the disk
     * has room. Databases over a network have their own timeouts.
     */
    private boolean fileIsStuck() {
        var file = file();
        return file.isPresent()
                && (longerThan(STUCK, since)
                        || lost.isLost(answers, DiskReserve.holds(file.get()), failed.get(), System.nanoTime()));
    }

    private Optional<H2File> file() {
        return H2File.of(database.getObject().getJdbcUrl());
    }

    private static boolean longerThan(Duration most, @Nullable Long began) {
        return began != null && System.nanoTime() - began > most.toNanos();
    }

    /** Decides that H2 is lost: the file stays closed although the disk has room. A full disk does not count. */
    static final class LostFile {
        private static final long LOST = Duration.ofSeconds(20).toNanos();
        private static final int LOOKS = 2;

        /** Since when there is room but no answer; null otherwise. */
        private @Nullable Long since;

        private long failedBefore;

        /** @param now nanoseconds; only differences have a meaning */
        boolean isLost(boolean answers, boolean room, long failed, long now) {
            if (answers || !room) {
                since = null;
                return false;
            }
            if (since == null) {
                since = now;
                failedBefore = failed;
            }
            return now - since > LOST && failed - failedBefore >= LOOKS;
        }
    }
}

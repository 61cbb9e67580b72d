package nyc.icefree.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks each second, by a connection of its own, whether the database answers. It also sees when nothing moves any more: H2 may
 * leave a full disk with threads that spin for ever; then the process ends, for its supervisor to start it anew.
 */
@Component
class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STUCK = Duration.ofSeconds(60);
    private static final int EXIT_STUCK = 75;

    private final ObjectProvider<JdbcConnectionDetails> database;
    private volatile boolean answers = true;
    private volatile @Nullable Thread looking;
    private @Nullable Connection own;

    DatabaseWatch(ObjectProvider<JdbcConnectionDetails> database) {
        this.database = database;
    }

    /** As it was at the last look. */
    boolean answers() {
        return answers;
    }

    /** As it is now; takes no longer than a second. */
    boolean answersNow() {
        if (looking != null) {
            look();
        }
        return answers;
    }

    @Override
    public void start() {
        looking = Thread.ofPlatform().daemon().name("database-watch").start(this::lookOn);
    }

    @Override
    public synchronized void stop() {
        var thread = looking;
        looking = null;
        if (thread != null) {
            thread.interrupt();
        }
        close();
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    private void lookOn() {
        try {
            while (looking == Thread.currentThread()) {
                Thread.sleep(PAUSE);
                look();
                mustMove();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void look() {
        if (looking == null) {
            return;
        }
        boolean before = answers;
        try {
            Connection mine = own == null ? connect() : own;
            own = mine;
            try (var statement = mine.createStatement()) {
                statement.setQueryTimeout(1);
                statement.execute("select 1");
            }
            answers = true;
        } catch (SQLException e) {
            answers = false;
            close();
        }
        if (before != answers) {
            LOG.warn(
                    answers
                            ? "The database answers again"
                            : "The database does not answer; looking for it each second");
        }
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
            // seconds; else a network that swallows everything would be waited for
            how.put("connectTimeout", "1");
            how.put("socketTimeout", "1");
        }
        return DriverManager.getConnection(at.getJdbcUrl(), how);
    }

    private void close() {
        try (var gone = own) {
            own = null;
        } catch (SQLException e) {
            LOG.debug("It was away already");
        }
    }

    /** Requests run on virtual threads: when none of them gets a turn for a minute, nobody is served any more. */
    private void mustMove() throws InterruptedException {
        var moved = new CompletableFuture<Boolean>();
        Thread.startVirtualThread(() -> moved.complete(true));
        try {
            moved.get(STUCK.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            if (looking == Thread.currentThread()) {
                LOG.error("No request has been served for a minute: the process ends, to be started anew");
                Runtime.getRuntime().halt(EXIT_STUCK);
            }
        }
    }
}

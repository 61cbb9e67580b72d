package nyc.icefree.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that every page reads and that seldom changes: read once a second at most, and the last one is kept while the database
 * is away. A slow read never replaces a newer version.
 *
 * @param <V> an immutable value with a version that each change raises
 */
public final class LastKnown<V> {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Read<V>(V value, Instant at) {}

    private final Supplier<V> database;
    private final ToIntFunction<V> version;
    private final Clock clock;
    private final AtomicReference<@Nullable Read<V>> last;

    public LastKnown(Supplier<V> database, ToIntFunction<V> version, Clock clock) {
        this.database = database;
        this.version = version;
        this.clock = clock;
        this.last = new AtomicReference<>();
    }

    /** @throws DataAccessException or {@link TransactionException} when the database is away and nothing is known yet */
    public V now() {
        Instant now = clock.instant();
        var known = last.get();
        if (known != null && Duration.between(known.at(), now).abs().compareTo(FRESH) < 0) {
            return known.value();
        }
        try {
            return keep(database.get(), now);
        } catch (DataAccessException | TransactionException away) {
            if (known == null) {
                throw away;
            }
            return keep(known.value(), now);
        }
    }

    /** Never asks the database, so that error pages can use it. */
    public Optional<V> unasked() {
        return Optional.ofNullable(last.get()).map(Read::value);
    }

    public void afterCommit(V written) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(written, clock.instant());
            }
        });
    }

    private V keep(V value, Instant at) {
        var kept = last.accumulateAndGet(
                new Read<>(value, at),
                (known, next) -> known != null && version.applyAsInt(next.value()) < version.applyAsInt(known.value())
                        ? known
                        : next);
        return kept == null ? value : kept.value();
    }
}

package nyc.icefree.events;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nyc.icefree.caches.Caches;
import nyc.icefree.database.LastKnown;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.disclosure.EventView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what read-only transactions read of the public programme until this node changes something, but at most ten seconds, so that
 * changes by time and on other nodes show too. It holds only what everybody may see.
 */
@Component
public class ProgrammeMemory {
    private static final int MOST_OCTETS = 16 * 1024 * 1024;
    private static final long SECONDS = Duration.ofSeconds(10).toSeconds();

    private record Edition(long changes, long version, long period) {}

    private record Kept(Edition edition, Object value) {}

    private record Question(Class<?> of, Object key) {}

    private final PublicChanges changes;
    private final LastKnown<Long> version;
    private final Clock clock;
    private final ConcurrentMap<Question, Kept> read =
            Caches.ofOctets(MOST_OCTETS, (question, answer) -> octets(answer.value));
    private volatile @Nullable Edition edition;

    ProgrammeMemory(PublicChanges changes, ProgrammeVersion version, Clock clock) {
        this.changes = changes;
        this.version = new LastKnown<>(version::now, Long::intValue, clock);
        this.clock = clock;
    }

    /** @param key equal keys must have the same answer, whoever asks */
    public <T> T get(Class<?> of, Object key, Supplier<T> reading) {
        return find(of, key, () -> Optional.of(reading.get()), answer -> true).orElseThrow();
    }

    /** @param mayKeep whether everybody may see the answer */
    @SuppressWarnings("unchecked") // each class has one kind of answer
    public <T> Optional<T> find(Class<?> of, Object key, Supplier<Optional<T>> reading, Predicate<T> mayKeep) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        var now = turn();
        var kept = read.get(new Question(of, key));
        if (kept != null && kept.edition.equals(now)) {
            return Optional.of((T) kept.value);
        }
        var answer = reading.get();
        answer.filter(mayKeep).ifPresent(value -> read.put(new Question(of, key), new Kept(now, value)));
        return answer;
    }

    /** @param reading gets only keys whose answer is not kept; a key without an answer is asked again */
    @SuppressWarnings("unchecked") // each class has one kind of answer
    public <K, T> Map<K, T> getAll(Class<?> of, Collection<K> keys, Function<Collection<K>, Map<K, T>> reading) {
        if (keys.isEmpty() || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return keys.isEmpty() ? Map.of() : reading.apply(keys);
        }
        var now = turn();
        var found = new HashMap<K, T>();
        var wanted = new LinkedHashSet<K>();
        for (K key : keys) {
            var kept = read.get(new Question(of, key));
            if (kept == null || !kept.edition.equals(now)) {
                wanted.add(key);
            } else {
                found.put(key, (T) kept.value);
            }
        }
        if (!wanted.isEmpty()) {
            reading.apply(wanted).forEach((key, value) -> {
                found.put(key, value);
                read.put(new Question(of, key), new Kept(now, value));
            });
        }
        return found;
    }

    /** The caller reads after this, so its answer is as new as the edition, or newer. */
    private Edition turn() {
        var now = new Edition(
                changes.ofProgramme(), version.now(), clock.instant().getEpochSecond() / SECONDS);
        if (!now.equals(edition)) {
            read.clear();
            edition = now;
        }
        return now;
    }

    /** Roughly. */
    private static long octets(Object answer) {
        return switch (answer) {
            case EventView view ->
                2_000
                        + view.words().stream()
                                .mapToLong(w -> 2L
                                        * (w.title().length() + w.description().length()))
                                .sum();
            case Collection<?> several -> 500 + 2_000L * several.size();
            default -> 500;
        };
    }
}

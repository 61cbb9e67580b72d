package nyc.icefree.caches;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToLongBiFunction;

/**
 * Bounded maps for many threads that drop what is least used. With {@code compute} and {@code computeIfAbsent} one
 * thread makes a value while others wait for it.
 */
public final class Caches {
    private Caches() {}

    public static <K, V> ConcurrentMap<K, V> ofEntries(int most) {
        return builder().maximumSize(most).<K, V>build().asMap();
    }

    /** @param octets rough memory size of an entry when it is put */
    public static <K, V> ConcurrentMap<K, V> ofOctets(long most, ToLongBiFunction<K, V> octets) {
        return builder()
                .maximumWeight(most)
                .<K, V>weigher((key, value) -> Math.clamp(octets.applyAsLong(key, value), 0, Integer.MAX_VALUE))
                .build()
                .asMap();
    }

    /** @param within lifetime of an entry after it was put */
    public static <K, V> ConcurrentMap<K, V> ofEntries(int most, Duration within) {
        return builder()
                .maximumSize(most)
                .expireAfterWrite(within)
                .<K, V>build()
                .asMap();
    }

    /** Evicts in the calling thread, so that no entry is dropped late. */
    private static Caffeine<Object, Object> builder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}

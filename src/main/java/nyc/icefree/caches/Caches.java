package nyc.icefree.caches;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToLongBiFunction;

/**
 * Maps for many threads that forget what is least used, for what can be made again. What is made by {@code compute} and
 * {@code computeIfAbsent} is made by one thread alone where many ask for it at once.
 */
public final class Caches {
    private Caches() {}

    public static <K, V> ConcurrentMap<K, V> ofEntries(int most) {
        return builder().maximumSize(most).<K, V>build().asMap();
    }

    /** @param octets about what an entry holds in memory, when it is put */
    public static <K, V> ConcurrentMap<K, V> ofOctets(long most, ToLongBiFunction<K, V> octets) {
        return builder()
                .maximumWeight(most)
                .<K, V>weigher((key, value) -> Math.clamp(octets.applyAsLong(key, value), 0, Integer.MAX_VALUE))
                .build()
                .asMap();
    }

    /** @param within for how long an entry is kept after it was put */
    public static <K, V> ConcurrentMap<K, V> ofEntries(int most, Duration within) {
        return builder()
                .maximumSize(most)
                .expireAfterWrite(within)
                .<K, V>build()
                .asMap();
    }

    /** Who puts something takes away what has become too much: no other thread may be late with it. */
    private static Caffeine<Object, Object> builder() {
        return Caffeine.newBuilder().executor(Runnable::run);
    }
}

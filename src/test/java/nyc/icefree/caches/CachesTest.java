package nyc.icefree.caches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nyc.icefree.AtOnce;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class CachesTest {
    @Test
    void no_more_entries_are_kept_than_allowed_and_what_is_used_stays() {
        Map<Integer, String> cache = Caches.ofEntries(100);
        for (int i = 0; i < 10_000; i++) {
            cache.put(i, "made");
            cache.get(0);
            assertTrue(cache.size() <= 100);
        }
        assertEquals("made", cache.get(0));
    }

    @Test
    void no_more_octets_are_kept_than_allowed() {
        var cache = Caches.<Integer, byte[]>ofOctets(1_000_000, (key, value) -> value.length);
        for (int i = 0; i < 1_000; i++) {
            cache.put(i, new byte[i * 13 % 50_000]);
            cache.get(i / 2);
            assertTrue(cache.values().stream().mapToLong(one -> one.length).sum() <= 1_000_000);
        }
        assertTrue(cache.size() > 10);
    }

    @Test
    void what_is_too_large_for_it_is_not_kept_and_drives_nothing_out() {
        var cache = Caches.<String, byte[]>ofOctets(1_000, (key, value) -> value.length);
        cache.put("small", new byte[900]);
        cache.put("large", new byte[2_000]);
        assertEquals(java.util.Set.of("small"), cache.keySet());
    }

    @Test
    void what_many_ask_for_at_once_is_made_once() throws Exception {
        Map<String, Integer> cache = Caches.ofEntries(10);
        var made = new AtomicInteger();
        for (var one : AtOnce.run(50, () -> cache.computeIfAbsent("one", key -> made.incrementAndGet()))) {
            assertEquals(1, one.get());
        }
    }

    @Test
    void what_is_kept_for_a_time_is_forgotten_after_it() {
        Map<String, Integer> cache = Caches.ofEntries(10, Duration.ofMillis(1));
        cache.put("one", 1);
        Awaitility.await().until(() -> !cache.containsKey("one"));
        assertEquals(null, cache.putIfAbsent("one", 2));
    }
}

package nyc.icefree.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by parts of their words, in memory. It scans the vocabulary, not the texts, and also matches inside words, as
 * scripts without spaces need. Texts must come from {@link TextNormalizer#text}.
 */
public final class WordIndex<K> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<@Nullable K> keys = new ArrayList<>();
    private final Map<String, Places> vocabulary = new HashMap<>();

    private static final class Places {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        void markIn(BitSet set) {
            for (int i = 0; i < size; i++) {
                set.set(numbers[i]);
            }
        }
    }

    public synchronized void put(K key, String text) {
        Integer before = numbers.put(key, keys.size());
        if (before != null) {
            keys.set(before, null);
        }
        int number = keys.size();
        keys.add(key);
        for (String word : new HashSet<>(List.of(text.split(" ")))) {
            if (!word.isEmpty()) {
                vocabulary.computeIfAbsent(word, w -> new Places()).add(number);
            }
        }
    }

    /** Things that contain every part, each within some word. */
    public synchronized Set<K> find(List<String> parts) {
        @Nullable BitSet all = null;
        for (String part : parts) {
            var having = new BitSet(keys.size());
            vocabulary.forEach((word, places) -> {
                if (word.contains(part)) {
                    places.markIn(having);
                }
            });
            if (all == null) {
                all = having;
            } else {
                all.and(having);
            }
        }
        var found = new HashSet<K>();
        if (all != null) {
            all.stream().forEach(number -> {
                K key = keys.get(number);
                if (key != null) {
                    found.add(key);
                }
            });
        }
        return found;
    }

    /** Whether more than half of the entries are outdated, so the index should be rebuilt. */
    public synchronized boolean worn() {
        return keys.size() > 1_000 && keys.size() > 2 * numbers.size();
    }

    public synchronized void clear() {
        numbers.clear();
        keys.clear();
        vocabulary.clear();
    }
}

package nyc.icefree.calendar;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget what was least used, for what can be made again. */
final class LeastUsed {
    private LeastUsed() {}

    /** For many threads. */
    static <K, V> Map<K, V> most(int entries) {
        return Collections.synchronizedMap(new LinkedHashMap<K, V>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > entries;
            }
        });
    }
}

package nyc.icefree.text;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import nyc.icefree.caches.Caches;

/** Names from the rows of one table. A change on another node appears up to five seconds late. */
public abstract class NamesInRows implements GivenNames {
    private static final String ALL = "all";
    private static final NamesByLanguage NONE = new NamesByLanguage(Map.of());
    private final Supplier<Map<String, NamesByLanguage>> rows;
    private final Map<String, Map<String, NamesByLanguage>> known = Caches.ofEntries(1, Duration.ofSeconds(5));

    /** @param rows reads the whole table, by key */
    protected NamesInRows(Supplier<Map<String, NamesByLanguage>> rows) {
        this.rows = rows;
    }

    @Override
    public NamesByLanguage of(String key) {
        var found = known.get(ALL);
        if (found == null) {
            found = rows.get();
            known.put(ALL, found);
        }
        return found.getOrDefault(key, NONE);
    }

    /** Call it after a change, so that this node reads the new names at once. */
    public void forget() {
        known.clear();
    }
}

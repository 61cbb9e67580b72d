package nyc.icefree.database;

import java.time.Duration;
import java.util.Map;
import nyc.icefree.caches.Caches;

/** Remembers what was logged within the last minute. */
public final class LogRepeats {
    private static final int KEPT = 500;
    private final Map<String, Boolean> told = Caches.ofEntries(KEPT, Duration.ofMinutes(1));

    /** @return whether it was not logged within the last minute; it then counts as logged */
    public boolean isNew(String what) {
        return told.putIfAbsent(what, true) == null;
    }

    /** The root cause's type and place, without its message, which varies. */
    public static String kind(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var at = root.getStackTrace();
        return root.getClass().getName() + (at.length == 0 ? "" : " at " + at[0]);
    }
}

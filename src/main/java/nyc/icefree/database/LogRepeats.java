package nyc.icefree.database;

import java.time.Duration;
import java.util.Map;
import nyc.icefree.caches.Caches;

/** Knows what the log was told within the last minute. */
public final class LogRepeats {
    private static final int KEPT = 500;
    private final Map<String, Boolean> told = Caches.ofEntries(KEPT, Duration.ofMinutes(1));

    /** @return whether it was not said within a minute; then it counts as said now */
    public boolean isNew(String what) {
        return told.putIfAbsent(what, true) == null;
    }

    /** What it is and where it comes from; what it says may count or name something else each time. */
    public static String kind(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var at = root.getStackTrace();
        return root.getClass().getName() + (at.length == 0 ? "" : " at " + at[0]);
    }
}

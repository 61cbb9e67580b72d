package nyc.icefree.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Knows what the log was told within the last minute. */
public final class LogRepeats {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int KEPT = 500;

    private final Map<String, Long> told = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KEPT;
        }
    };

    /** @return whether it was not said within a minute; then it counts as said now */
    public boolean isNew(String what) {
        return isNew(what, System.nanoTime());
    }

    synchronized boolean isNew(String what, long now) {
        Long before = told.get(what);
        if (before != null && now - before < MINUTE) {
            return false;
        }
        told.put(what, now);
        return true;
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

package nyc.icefree.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides that H2 is lost: the file stays closed although the disk has room. A full disk does not count. */
final class LostFile {
    private static final long LOST = Duration.ofSeconds(20).toNanos();
    private static final int LOOKS = 2;

    /** Since when there is room but no answer; null otherwise. */
    private @Nullable Long since;

    private long failedBefore;

    /** @param now nanoseconds; only differences have a meaning */
    boolean isLost(boolean answers, boolean room, long failed, long now) {
        if (answers || !room) {
            since = null;
            return false;
        }
        if (since == null) {
            since = now;
            failedBefore = failed;
        }
        return now - since > LOST && failed - failedBefore >= LOOKS;
    }
}

package nyc.icefree.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides when H2 is lost: the disk has room, and the file stays closed all the same. It does not count while the disk is full,
 * since nobody can open the file then.
 */
final class LostFile {
    private static final long LOST = Duration.ofSeconds(20).toNanos();
    private static final int LOOKS = 2;

    /** Since when there is room but no answer; null otherwise. */
    private @Nullable Long since;

    private long failedBefore;

    /**
     * @param failed total number of failed checks since the start
     * @param now nanoseconds; only differences have a meaning
     */
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

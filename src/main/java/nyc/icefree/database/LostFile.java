package nyc.icefree.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Decides when H2 has lost itself: there is room on the disk, and for long the file is not opened again all the same. While the
 * disk is full nothing is counted, since a file without room cannot be opened by anybody.
 */
final class LostFile {
    private static final long LOST = Duration.ofSeconds(20).toNanos();
    private static final int LOOKS = 2;

    /** Since when there is room and no answer, else null. */
    private @Nullable Long since;

    private long failedBefore;

    /**
     * @param failed how many looks have failed so far, those of earlier times too
     * @param now of a clock that only its own differences mean something of
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

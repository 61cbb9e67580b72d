package nyc.icefree.eventform;

import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What saving a form would mean for those who come to a published event.
 *
 * @param changes anything at all
 * @param moves another time or place, an online link included: people are told
 * @param needsSecond the host may not do so alone: it becomes a proposal
 * @param needsApproval an administrator reads first what the public would: it becomes a proposal
 * @param newSlot published or not; null when it keeps its time
 */
public record MoveCheck(
        boolean changes,
        boolean moves,
        boolean needsSecond,
        boolean needsApproval,
        @Nullable TimeSlot newSlot) {

    /** It waits for somebody else. */
    public boolean proposes() {
        return needsSecond || needsApproval;
    }
}

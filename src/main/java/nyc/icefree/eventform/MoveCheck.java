package nyc.icefree.eventform;

import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Consequences of saving a form for people who come to a published event.
 *
 * @param moves to another time or place, an online link included: people are told
 * @param needsSecond a second person must agree: it becomes a proposal
 * @param needsApproval an administrator must read it first: it becomes a proposal
 * @param newSlot null when it keeps its time
 */
public record MoveCheck(
        boolean changes,
        boolean moves,
        boolean needsSecond,
        boolean needsApproval,
        @Nullable TimeSlot newSlot) {

    public boolean proposes() {
        return needsSecond || needsApproval;
    }
}

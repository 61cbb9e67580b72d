package nyc.icefree.bulk;

import java.util.List;
import java.util.UUID;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event, and what is needed to take it back.
 *
 * @param version of the event afterwards: once somebody has changed it again, nothing is taken back
 * @param versionBefore of the event before
 * @param before the event's form as it was
 * @param cancelled the whole event as it was when it was cancelled; null for every other act
 * @param proposal that waits for a second person, if it came to that
 * @param refusals keys of the words that say why not; empty unless refused
 * @param shifts what became of them, where the event moved
 */
public record BulkResult(
        EventId event,
        BulkOutcome fate,
        int version,
        int versionBefore,
        EventDraft before,
        @Nullable EventPlan cancelled,
        @Nullable UUID proposal,
        List<String> refusals,
        ShiftHours shifts) {
    public BulkResult {
        refusals = List.copyOf(refusals);
    }
}

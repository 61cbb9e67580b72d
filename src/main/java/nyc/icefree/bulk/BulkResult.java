package nyc.icefree.bulk;

import java.util.List;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;

/**
 * What became of one event, and what is needed to take it back.
 *
 * @param before the event as it was
 * @param version of the event afterwards: once somebody has changed it again, nothing is taken back
 * @param refusals keys of the words that say why not; empty unless refused
 * @param shifts what became of them, where the event moved
 */
public record BulkResult(
        EventId event, BulkOutcome fate, EventPlan before, int version, List<String> refusals, ShiftHours shifts) {
    public BulkResult {
        refusals = List.copyOf(refusals);
    }

    BulkResult refused(List<String> why) {
        return new BulkResult(event, BulkOutcome.REFUSED, before, version, why, shifts);
    }
}

package nyc.icefree.bulk;

import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.eventform.ShiftHours;

/**
 * Effect of an act on one event, with all that taking it back needs.
 *
 * @param before the event as it was
 * @param version of the event afterwards: nothing is taken back after another change
 * @param refusals keys of the reasons; empty unless refused
 * @param shifts what happened to them if the event moved
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

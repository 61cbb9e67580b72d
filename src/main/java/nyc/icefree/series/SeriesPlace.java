package nyc.icefree.series;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Position of one date in its series, from one, in the order of the rule.
 *
 * @param rule null for chosen dates
 * @param before null for the first
 * @param after null for the last
 */
public record SeriesPlace(
        @Nullable Rule rule,
        int number,
        int count,
        @Nullable Date before,
        @Nullable Date after) {
    /** @param slot when it really takes place */
    public record Date(EventId event, TimeSlot slot) {}
}

package nyc.icefree.series;

import java.time.LocalDateTime;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.time.TimeSlot;

/**
 * One date of a series in a list.
 *
 * @param recurrence when the rule would have it
 */
public record SeriesDateRow(EventId event, LocalDateTime recurrence, TimeSlot slot, EventState state) {
    public boolean moved() {
        return !slot.startLocal().equals(recurrence);
    }
}

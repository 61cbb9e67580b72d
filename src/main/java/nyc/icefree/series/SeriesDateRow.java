package nyc.icefree.series;

import java.time.LocalDateTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.time.TimeSlot;

/** @param recurrence wall time that the rule gave */
public record SeriesDateRow(EventId event, LocalDateTime recurrence, TimeSlot slot, EventState state) {
    public boolean moved() {
        return !slot.startLocal().equals(recurrence);
    }
}

package nyc.icefree.series;

import java.time.LocalDateTime;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.time.TimeSlot;

/** @param recurrence wall time that the rule gave @param over whether it has ended */
public record SeriesDateRow(EventId event, LocalDateTime recurrence, TimeSlot slot, EventState state, boolean over) {
    public boolean moved() {
        return !slot.startLocal().equals(recurrence);
    }
}

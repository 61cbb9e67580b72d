package nyc.icefree.series;

import java.util.List;
import nyc.icefree.time.TimeSlot;

/** @param clashes other uses of the venue at that time */
public record PlannedDate(TimeSlot slot, List<TimeSlot> clashes) {
    public PlannedDate {
        clashes = List.copyOf(clashes);
    }
}

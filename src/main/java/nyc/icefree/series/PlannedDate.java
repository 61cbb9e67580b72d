package nyc.icefree.series;

import java.util.List;
import nyc.icefree.time.TimeSlot;

/**
 * A date that would be made.
 *
 * @param clashes when the venue is used otherwise at that time
 */
public record PlannedDate(TimeSlot slot, List<TimeSlot> clashes) {
    public PlannedDate {
        clashes = List.copyOf(clashes);
    }
}

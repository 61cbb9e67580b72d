package nyc.icefree.workspace;

import nyc.icefree.eventviews.EventRow;
import nyc.icefree.rsvp.RsvpCounts;
import nyc.icefree.shifts.Staffing;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list: an event and how it fills.
 *
 * @param counts null where the reader may not count who comes
 * @param staffing null where the reader does not see the shifts
 */
public record EventLine(
        EventRow row, @Nullable RsvpCounts counts, @Nullable Staffing staffing) {}

package nyc.icefree.eventviews;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/**
 * An event in a list for staff.
 *
 * @param place the venue's name, or the neighbourhood where the address is hidden from the actor
 * @param mayOrganize the actor organizes for the host
 */
public record EventRow(
        EventId id,
        String title,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        Host host,
        @Nullable String place,
        @Nullable Borough borough,
        @Nullable Integer capacity,
        boolean takesRsvps,
        boolean mayOrganize) {}

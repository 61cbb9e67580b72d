package nyc.icefree.disclosure;

import nyc.icefree.eventform.EventKind;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import org.jspecify.annotations.Nullable;

/** @param place the venue's name, or the neighbourhood where the address is hidden from the actor */
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

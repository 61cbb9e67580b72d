package nyc.icefree.disclosure;

import nyc.icefree.city.Area;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.time.TimeSlot;
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
        @Nullable Area area,
        @Nullable Integer capacity,
        boolean takesRsvps,
        boolean mayOrganize) {}

package nyc.icefree.shifts;

import java.util.Objects;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.time.TimeSlot;

/** How far one shift of an event is filled, for whoever reads about the event elsewhere. */
public record ShiftOutline(EventId event, ShiftRole role, TimeSlot slot, int seats, int taken, int asked) {
    /** As a query gives it. */
    ShiftOutline(Shift shift, long asked) {
        this(
                Objects.requireNonNull(shift.event()),
                shift.card().role(),
                shift.slot(),
                shift.seats(),
                shift.taken(),
                (int) asked);
    }

    public int missing() {
        return Math.max(0, seats - taken);
    }

    public int filled() {
        return Math.min(seats, taken);
    }

    /** Whether it lies so far from its event that whoever came for it would find none. */
    public boolean outside(TimeSlot when) {
        return Shift.isOutside(slot, when);
    }
}

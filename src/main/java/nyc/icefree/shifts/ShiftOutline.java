package nyc.icefree.shifts;

import java.util.UUID;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

public record ShiftOutline(
        ShiftId id,
        @Nullable EventId event,
        Role role,
        TimeSlot slot,
        ShiftTerms terms,
        int seats,
        int taken,
        int asked) {
    public ShiftOutline(
            UUID id,
            @Nullable UUID event,
            ShiftRole kind,
            @Nullable UUID ownRole,
            TimeSlot slot,
            ShiftTerms terms,
            int seats,
            int taken,
            long asked) {
        this(
                new ShiftId(id),
                event == null ? null : new EventId(event),
                Role.of(kind, ownRole),
                slot,
                terms,
                seats,
                taken,
                Math.toIntExact(asked));
    }

    public int missing() {
        return Math.max(0, seats - taken);
    }

    public int filled() {
        return Math.min(seats, taken);
    }

    public boolean outside(TimeSlot when) {
        return OutsideEvent.is(slot, when);
    }
}

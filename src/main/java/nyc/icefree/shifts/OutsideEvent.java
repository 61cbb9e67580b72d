package nyc.icefree.shifts;

import java.time.Duration;
import nyc.icefree.time.TimeSlot;

/** Whether whoever came for a shift would find no event: set-up and clean-up are near it, a forgotten shift is not. */
public final class OutsideEvent {
    private static final Duration NEAR = Duration.ofHours(2);

    private OutsideEvent() {}

    /** @return whether it ends more than two hours before the event or starts more than two hours after it */
    public static boolean is(TimeSlot shift, TimeSlot event) {
        return !shift.endsAt().plus(NEAR).isAfter(event.startsAt())
                || !event.endsAt().plus(NEAR).isAfter(shift.startsAt());
    }
}

package nyc.icefree.shifts;

import java.time.Duration;
import nyc.icefree.time.TimeSlot;

/** Tells a forgotten shift far from its event from set-up and clean-up. */
public final class OutsideEvent {
    private static final Duration NEAR = Duration.ofHours(2);

    private OutsideEvent() {}

    /** @return whether it ends two hours or more before the event, or starts two hours or more after it */
    public static boolean is(TimeSlot shift, TimeSlot event) {
        return !shift.endsAt().plus(NEAR).isAfter(event.startsAt())
                || !event.endsAt().plus(NEAR).isAfter(shift.startsAt());
    }
}

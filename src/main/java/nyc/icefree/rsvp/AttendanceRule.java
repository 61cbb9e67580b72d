package nyc.icefree.rsvp;

import java.time.Instant;
import java.time.LocalDate;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Whether it can be said already who was there. */
public final class AttendanceRule {
    private AttendanceRule() {}

    /** @return why not; null from the day of the event on, as it is where the event takes place */
    public static @Nullable ReservationReason obstacle(TimeSlot event, Instant now) {
        return LocalDate.ofInstant(now, event.zone())
                        .isBefore(event.startLocal().toLocalDate())
                ? ReservationReason.NOT_YET
                : null;
    }
}

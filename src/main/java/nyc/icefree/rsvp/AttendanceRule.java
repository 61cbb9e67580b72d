package nyc.icefree.rsvp;

import java.time.Instant;
import java.time.LocalDate;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

public final class AttendanceRule {
    private AttendanceRule() {}

    /** @return why not yet; null from the day of the event on, in its zone */
    public static @Nullable ReservationReason obstacle(TimeSlot event, Instant now) {
        return LocalDate.ofInstant(now, event.zone())
                        .isBefore(event.startLocal().toLocalDate())
                ? ReservationReason.NOT_YET
                : null;
    }
}

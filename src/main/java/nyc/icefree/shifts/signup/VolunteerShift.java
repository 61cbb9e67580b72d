package nyc.icefree.shifts.signup;

import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.ShiftCard;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a volunteer has or asks for, for their own calendar.
 *
 * @param event for the team once confirmed, else for the public; null for a shift that stands alone
 * @param meetingPoint empty until confirmed, as the note is
 * @param confirmed else only asked for
 * @param alone one more person is needed, so that they are not alone
 * @param sequence raised by each change of time or place, of the shift or its event (RFC 5546, 2.1.4)
 */
public record VolunteerShift(
        ShiftCard shift,
        @Nullable EventView event,
        String organization,
        String note,
        String meetingPoint,
        boolean confirmed,
        boolean cancelled,
        boolean alone,
        int sequence,
        Instant createdAt,
        Instant modifiedAt) {
    /** Nobody should keep its time free or set out for it: it is cancelled, or a new date follows. */
    public boolean isOff() {
        return cancelled || event != null && event.postponed();
    }

    /** It takes place, and they have it. */
    public boolean isFixed() {
        return confirmed && (event == null || event.takesPlace());
    }
}

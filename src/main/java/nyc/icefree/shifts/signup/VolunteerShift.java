package nyc.icefree.shifts.signup;

import java.time.Instant;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.NoteByLanguage;
import org.jspecify.annotations.Nullable;

/**
 * A shift that a volunteer holds or asked for, for their own calendar.
 *
 * @param event for the team once confirmed, else for the public; null for a shift without event
 * @param meetingPoint empty, like the note, until confirmed
 * @param confirmed false while only asked for
 * @param alone one more person is needed, so that they are not alone
 * @param sequence raised by each change of time or place, of the shift or its event (RFC 5546, 2.1.4)
 */
public record VolunteerShift(
        ShiftCard shift,
        @Nullable EventView event,
        String organization,
        NoteByLanguage note,
        String meetingPoint,
        boolean confirmed,
        boolean cancelled,
        boolean alone,
        int sequence,
        Instant createdAt,
        Instant modifiedAt) {
    /** Cancelled, or postponed to a date still to come. */
    public boolean isOff() {
        return cancelled || event != null && event.postponed();
    }

    public boolean isFixed() {
        return confirmed && (event == null || event.takesPlace());
    }
}

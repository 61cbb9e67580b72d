package nyc.icefree.shifts.signup;

import java.util.List;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.OutsideEvent;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one assignment for a mail, at sending.
 *
 * @param version of the assignment, so that each change is told once
 * @param meetingPoint empty, like the note, for people who are not in the shift
 * @param alone one more person is needed, so that they are not alone
 * @param event for the team while confirmed, else for the public; null for a shift without event
 * @param cancelled the event does not take place
 * @param organizers who are told of what volunteers do
 */
public record ShiftMail(
        AssignmentId assignment,
        int version,
        AssignmentState state,
        PersonId volunteer,
        String name,
        @Nullable String email,
        Language language,
        ShiftCard shift,
        boolean alone,
        String note,
        String meetingPoint,
        @Nullable EventView event,
        OrganizationCard organization,
        boolean cancelled,
        List<PersonId> organizers) {
    public boolean outside() {
        return event != null && OutsideEvent.is(shift.slot(), event.slot());
    }

    public boolean held() {
        return state == AssignmentState.CONFIRMED || state == AssignmentState.SERVED;
    }

    @Override
    public String toString() {
        return "ShiftMail[" + assignment + ", " + state + "]";
    }
}

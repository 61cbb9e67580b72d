package nyc.icefree.messages.announcements;

import java.util.List;
import java.util.Optional;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftMail;
import nyc.icefree.shifts.ShiftRecords;
import org.springframework.stereotype.Component;

/** The volunteers of one shift: a dozen at most. */
@Component
class AnnouncedHelpers {
    private final ShiftRecords shifts;

    AnnouncedHelpers(ShiftRecords shifts) {
        this.shifts = shifts;
    }

    record ToldVolunteer(PersonId person, AssignmentId assignment, boolean reachable) {}

    List<ToldVolunteer> of(EventId event, ShiftId shift) {
        return shifts.helping(event, shift).stream()
                .flatMap(assignment -> shifts.mailFor(assignment).stream())
                .map(mail -> new ToldVolunteer(mail.volunteer(), mail.assignment(), mail.email() != null))
                .toList();
    }

    /** Empty when the event has no such shift. */
    Optional<ShiftCard> shift(EventId event, ShiftId shift) {
        return shifts.ofEvent(event).stream()
                .filter(card -> card.id().equals(shift))
                .findFirst();
    }

    /** Empty when they do not help there any more. */
    Optional<ShiftMail> mailFor(EventId event, ShiftId shift, PersonId person) {
        return of(event, shift).stream()
                .filter(helper -> helper.person().equals(person))
                .findFirst()
                .flatMap(helper -> shifts.mailFor(helper.assignment()));
    }
}

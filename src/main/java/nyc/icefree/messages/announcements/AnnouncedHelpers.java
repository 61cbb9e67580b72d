package nyc.icefree.messages.announcements;

import java.util.List;
import java.util.Optional;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.signup.ShiftMail;
import nyc.icefree.shifts.signup.ShiftRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record AnnouncedHelpers(ShiftRecords shifts, PeopleDirectory people) {
    record ToldVolunteer(PersonId person, boolean reachable) {}

    List<ToldVolunteer> of(EventId event, ShiftId shift) {
        var helping = shifts.helping(event, shift);
        var cards = people.cards(helping);
        return helping.stream()
                .map(person -> new ToldVolunteer(person, isReachable(cards.get(person))))
                .toList();
    }

    private static boolean isReachable(@Nullable PersonCard card) {
        return card != null && card.email() != null;
    }

    /** Empty when the event has no such shift. */
    Optional<ShiftCard> shift(EventId event, ShiftId shift) {
        return shifts.ofEvent(event).stream()
                .filter(card -> card.id().equals(shift))
                .findFirst();
    }

    Optional<ShiftMail> mailFor(EventId event, ShiftId shift, PersonId person) {
        return shifts.toTell(event, person).stream()
                .filter(mail -> mail.shift().id().equals(shift) && mail.held())
                .findFirst();
    }
}

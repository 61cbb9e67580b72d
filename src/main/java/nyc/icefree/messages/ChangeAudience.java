package nyc.icefree.messages;

import java.util.Collection;
import java.util.List;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.messages.letters.OrganizerAudience;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.rsvp.spots.RsvpContacts;
import nyc.icefree.shifts.signup.ShiftRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts who would be told of a change of an event's time or place, before anybody confirms it. */
@Service
public class ChangeAudience {
    private final EventRights rights;
    private final RsvpContacts contacts;
    private final ShiftRecords shifts;
    private final OrganizerAudience organizers;
    private final CurrentActor actor;

    /**
     * @param comingWithAddress parties that get a letter; {@code comingWithout} gave no address and must see it themselves
     * @param volunteers people who hold or asked for its shifts and have an address
     * @param organizers of the host and the co-hosts
     */
    public record Told(int comingWithAddress, int comingWithout, int volunteers, int organizers) {}

    ChangeAudience(
            EventRights rights,
            RsvpContacts contacts,
            ShiftRecords shifts,
            OrganizerAudience organizers,
            CurrentActor actor) {
        this.rights = rights;
        this.contacts = contacts;
        this.shifts = shifts;
        this.organizers = organizers;
        this.actor = actor;
    }

    /** For those who organize or co-host the event, or decide about it for a host that is not trusted. */
    @StaffMay
    @Transactional(readOnly = true)
    public Told of(EventId event) {
        return of(List.of(event));
    }

    /** Parties are counted at each event, people who help or organize once. */
    @StaffMay
    @Transactional(readOnly = true)
    public Told of(Collection<EventId> events) {
        if (!events.stream().allMatch(event -> rights.mayAgree(actor.get(), event))) {
            throw new NotYours();
        }
        int withAddress =
                events.stream().mapToInt(e -> contacts.toTell(e).size()).sum();
        int parties = events.stream().mapToInt(contacts::parties).sum();
        return new Told(
                withAddress,
                Math.max(0, parties - withAddress),
                (int) events.stream()
                        .flatMap(event -> shifts.toTell(event).stream())
                        .flatMap(assignment -> shifts.mailFor(assignment).stream())
                        .filter(mail -> mail.email() != null)
                        .map(mail -> mail.volunteer())
                        .distinct()
                        .count(),
                (int) events.stream()
                        .flatMap(event -> organizers.organizers(event, true).stream())
                        .distinct()
                        .count());
    }
}

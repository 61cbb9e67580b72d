package nyc.icefree.shifts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organizer's own work as a calendar behind a secret link, which they make, replace and take away themselves. */
@Service
public class WorkCalendars {
    private final WorkLinkRepository links;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Events events;
    private final Memberships memberships;
    private final PeopleDirectory people;
    private final Vault vault;
    private final CurrentActor actor;

    WorkCalendars(
            WorkLinkRepository links,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Events events,
            Memberships memberships,
            PeopleDirectory people,
            Vault vault,
            CurrentActor actor) {
        this.links = links;
        this.shifts = shifts;
        this.assignments = assignments;
        this.events = events;
        this.memberships = memberships;
        this.people = people;
        this.vault = vault;
        this.actor = actor;
    }

    /** The link that the actor has; empty when they made none. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> link() {
        var person = me();
        return links.findById(person.value())
                .map(link -> new SecretToken(vault.open(owner(person), WorkLink.place(person), link.token())));
    }

    /** A new link; the one before answers no more. */
    @StaffMay
    @Transactional
    public SecretToken renew() {
        var person = me();
        var token = SecretToken.random();
        byte[] sealed = vault.seal(owner(person), WorkLink.place(person), token.value());
        links.findById(person.value())
                .ifPresentOrElse(
                        link -> link.renew(token, sealed), () -> links.save(new WorkLink(person, token, sealed)));
        return token;
    }

    @StaffMay
    @Transactional
    public void revoke() {
        links.deleteById(me().value());
    }

    /** Empty for a token that is not, or no longer, one, and for whose account is closed. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<WorkCalendar> read(String token) {
        return links.findByTokenHash(new SecretToken(token).hash())
                .map(WorkLink::person)
                .filter(person -> !people.isDeactivated(person))
                .flatMap(people::card)
                .map(card ->
                        new WorkCalendar(card.language(), entries(memberships.of(card.id(), StaffRole.ORGANIZER))));
    }

    private List<WorkCalendar.Entry> entries(Set<OrganizationId> mine) {
        var organizations = mine.stream().map(OrganizationId::value).collect(Collectors.toSet());
        return events.workOf(mine).stream()
                .map(event -> entry(event, organizations))
                .toList();
    }

    /** Only the shifts of their own organizations: a co-host's are not theirs to staff. */
    private WorkCalendar.Entry entry(EventView event, Set<UUID> organizations) {
        var own = shifts.ofEvent(event.id().value()).stream()
                .filter(shift -> organizations.contains(shift.organization().value()))
                .toList();
        var rows = own.isEmpty()
                ? List.<Assignment>of()
                : assignments.findByShiftIdIn(
                        own.stream().map(shift -> shift.id().value()).toList());
        Instant modified = Stream.concat(
                        Stream.of(event.modifiedAt()),
                        Stream.concat(
                                own.stream().map(Shift::modifiedAt),
                                rows.stream().map(Assignment::changedAt)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new WorkCalendar.Entry(
                event,
                own.stream()
                        .map(shift -> new WorkCalendar.Seats(
                                shift.card().role(),
                                shift.slot(),
                                Math.min(shift.taken(), shift.seats()),
                                shift.seats()))
                        .toList(),
                modified);
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }

    private static KeyOwner owner(PersonId person) {
        return KeyOwner.person(person.value());
    }
}

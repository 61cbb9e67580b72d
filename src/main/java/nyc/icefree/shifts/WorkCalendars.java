package nyc.icefree.shifts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.events.EventView;
import nyc.icefree.events.Events;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.AssignmentRepository.LastChange;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organizer's own work as a calendar behind a secret link, which they make, replace and take away themselves. */
@Service
public class WorkCalendars {
    private final WorkLinks links;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Events events;
    private final Memberships memberships;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    WorkCalendars(
            WorkLinks links,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Events events,
            Memberships memberships,
            PeopleDirectory people,
            CurrentActor actor) {
        this.links = links;
        this.shifts = shifts;
        this.assignments = assignments;
        this.events = events;
        this.memberships = memberships;
        this.people = people;
        this.actor = actor;
    }

    /** The link that the actor has; empty when they made none. */
    @StaffMay
    @Transactional(readOnly = true)
    public Optional<SecretToken> link() {
        return links.of(me());
    }

    /** A new link; the one before answers no more. */
    @StaffMay
    @Transactional
    public SecretToken renew() {
        return links.renew(me());
    }

    @StaffMay
    @Transactional
    public void revoke() {
        links.revoke(me());
    }

    /** Empty for a token that is not, or no longer, one, and for whose account is closed. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<WorkCalendar> read(String token) {
        return links.resolve(token)
                .filter(person -> !people.isDeactivated(person))
                .flatMap(people::card)
                .map(card -> new WorkCalendar(card.language(), entries(memberships.of(card.id(), Right.STAFF))));
    }

    /** By a fixed number of statements. Only the shifts of their own organizations: a co-host's are not theirs to staff. */
    private List<WorkCalendar.Entry> entries(Set<OrganizationId> mine) {
        var shown = events.workOf(mine);
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(event -> event.id().value()).collect(Collectors.toSet());
        var organizations = mine.stream().map(OrganizationId::value).collect(Collectors.toSet());
        var own = shifts.ofEvents(ids, organizations).stream()
                .collect(Collectors.groupingBy(shift -> Objects.requireNonNull(shift.event())));
        var changed = assignments.lastChanges(ids, organizations).stream()
                .collect(Collectors.toMap(LastChange::getEvent, LastChange::getChanged));
        return shown.stream()
                .map(event -> entry(
                        event,
                        own.getOrDefault(event.id(), List.of()),
                        changed.get(event.id().value())))
                .toList();
    }

    private static WorkCalendar.Entry entry(EventView event, List<Shift> own, @Nullable Instant assigned) {
        Instant modified = Stream.of(
                        Stream.of(event.modifiedAt()), own.stream().map(Shift::modifiedAt), Stream.ofNullable(assigned))
                .flatMap(moments -> moments)
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
}

package nyc.icefree.shifts.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.database.OncePerRequest;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Briefing;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.AssignmentRepository.LastChange;
import nyc.icefree.shifts.seats.AssignmentRepository.WithShift;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads shifts for mails and people's own calendars. */
@Service
public class ShiftRecords {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final MyShifts myShifts;
    private final ShiftEvents events;
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final Memberships memberships;
    private final OncePerRequest once;

    /** By start, as letters that are only shown share them. */
    private record OfEvent(List<Shift> shifts) {}

    ShiftRecords(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            MyShifts myShifts,
            ShiftEvents events,
            PeopleDirectory people,
            Organizations organizations,
            Memberships memberships,
            OncePerRequest once) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.myShifts = myShifts;
        this.events = events;
        this.people = people;
        this.organizations = organizations;
        this.memberships = memberships;
        this.once = once;
    }

    /** Empty when the assignment or its shift is gone. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<ShiftMail> mailFor(AssignmentId assignment) {
        return assignments
                .findById(assignment.value())
                .flatMap(row -> shifts.findById(row.shift().value()).map(shift -> mail(row, shift)));
    }

    /**
     * A mail as it would be for the event's first shift and this state, published or not; empty while it has no shift.
     *
     * @param atLeastTwo takes the first shift that needs two
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<ShiftMail> foreseen(EventId event, AssignmentState state, boolean atLeastTwo, PersonCard reader) {
        boolean confirmed = state == AssignmentState.CONFIRMED;
        return once.get(OfEvent.class, event, () -> new OfEvent(shifts.ofEvent(event.value()))).shifts().stream()
                .filter(shift -> !atLeastTwo || shift.card().terms().atLeastTwo())
                .findFirst()
                .map(shift -> new ShiftMail(
                        AssignmentId.random(),
                        0,
                        state,
                        reader.id(),
                        reader.name(),
                        reader.email(),
                        reader.language(),
                        shift.card(),
                        atLeastTwo,
                        briefing(shift, confirmed).note().text(reader.language()),
                        briefing(shift, confirmed).meetingPoint(),
                        events.foreseen(shift, confirmed ? Audience.TEAM : Audience.INVITED),
                        host(shift),
                        false,
                        List.of()));
    }

    /**
     * @param since last change of the assignment or its shift
     * @param alone one more person is needed, so that they are not alone
     */
    public record Held(
            AssignmentId assignment,
            PersonId volunteer,
            @Nullable EventId event,
            TimeSlot slot,
            Instant since,
            boolean alone) {}

    @CallerDecides
    @Transactional(readOnly = true)
    public List<Held> held(Instant after, Instant until) {
        return assignments.lastingWithin(after, until).stream()
                .filter(held -> held.slot().startsAt().isAfter(after))
                .map(ShiftRecords::held)
                .toList();
    }

    /** Of shifts that ended then; without who was marked absent. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<Held> ended(Instant after, Instant until) {
        return assignments.endedWithin(after, until).stream()
                .map(ShiftRecords::held)
                .toList();
    }

    private static Held held(WithShift held) {
        return new Held(
                held.assignment().id(),
                held.assignment().person(),
                held.shift().event(),
                held.slot(),
                held.assignment().changedAt().isAfter(held.shift().modifiedAt())
                        ? held.assignment().changedAt()
                        : held.shift().modifiedAt(),
                held.shift().isAlone());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<ShiftCard> besides(AssignmentId assignment) {
        var row = assignments.findById(assignment.value()).orElse(null);
        var event = row == null
                ? null
                : shifts.findById(row.shift().value()).map(Shift::event).orElse(null);
        if (row == null || event == null) {
            return List.of();
        }
        var theirs = assignments.findByPersonId(row.person().value()).stream()
                .filter(other -> other.helped() || other.isAsked())
                .collect(Collectors.toMap(Assignment::shift, other -> other));
        return shifts.ofEvent(event.value()).stream()
                .filter(other -> theirs.containsKey(other.id()) && !other.id().equals(row.shift()))
                .map(other -> other.card(
                        Objects.requireNonNull(theirs.get(other.id())).part()))
                .toList();
    }

    /** Everybody who holds or asked for a shift of the event. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<AssignmentId> toTell(EventId event) {
        return assignments.toTell(event.value()).stream().map(AssignmentId::new).toList();
    }

    /** First what they hold, then by start. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<ShiftMail> toTell(EventId event, PersonId person) {
        var theirs = assignments.findByPersonId(person.value()).stream()
                .filter(row -> row.helped() || row.isAsked())
                .collect(Collectors.toMap(Assignment::shift, row -> row));
        return shifts.ofEvent(event.value()).stream()
                .filter(shift -> theirs.containsKey(shift.id()))
                .map(shift -> mail(Objects.requireNonNull(theirs.get(shift.id())), shift))
                .sorted(Comparator.comparing(mail -> !mail.held()))
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<AssignmentId> toTell(ShiftId shift) {
        return assignments.toTellOf(shift.value()).stream()
                .map(AssignmentId::new)
                .toList();
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public List<ShiftCard> ofEvent(EventId event) {
        return shifts.ofEvent(event.value()).stream().map(Shift::card).toList();
    }

    /** People who help in the shift; none if it belongs to another event. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<PersonId> helping(EventId event, ShiftId shift) {
        return shifts.findById(shift.value()).filter(found -> event.equals(found.event())).stream()
                .flatMap(found -> assignments.findByShiftIdIn(Set.of(shift.value())).stream())
                .filter(Assignment::helped)
                .map(Assignment::person)
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    /** Past and coming, held or asked for, in no order. */
    @CallerDecides
    @Transactional(readOnly = true)
    public List<VolunteerShift> ofVolunteer(PersonId volunteer) {
        return myShifts.read(volunteer).stream()
                .filter(mine -> mine.row().state() != AssignmentState.DECLINED)
                .map(ShiftRecords::record)
                .toList();
    }

    /**
     * How these organizations' shifts at the events are filled, by two statements; leaves out events without shifts.
     */
    @CallerDecides
    @Transactional(readOnly = true)
    public Map<EventId, EventShifts> at(Collection<EventId> events, Collection<OrganizationId> organizations) {
        var ids = events.stream().map(EventId::value).collect(Collectors.toSet());
        var hosts = organizations.stream().map(OrganizationId::value).collect(Collectors.toSet());
        var changed = assignments.lastChanges(ids, hosts).stream()
                .collect(Collectors.toMap(LastChange::getEvent, LastChange::getChanged));
        return shifts.ofEvents(ids, hosts).stream()
                .collect(Collectors.groupingBy(
                        shift -> Objects.requireNonNull(shift.event()),
                        Collectors.collectingAndThen(Collectors.toList(), own -> filled(own, changed))));
    }

    private static EventShifts filled(List<Shift> own, Map<UUID, Instant> changed) {
        var event = Objects.requireNonNull(own.getFirst().event()).value();
        return new EventShifts(
                own.stream()
                        .map(shift -> new EventShifts.Seats(
                                shift.card().role(),
                                shift.slot(),
                                Math.min(shift.seats(), shift.taken()),
                                shift.seats()))
                        .toList(),
                Stream.concat(own.stream().map(Shift::modifiedAt), Stream.ofNullable(changed.get(event)))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** The sequence is a sum: both counters only grow, so a change of either raises it. */
    private static VolunteerShift record(MyShifts.Mine mine) {
        Shift shift = mine.shift();
        EventView event = mine.whole();
        return new VolunteerShift(
                mine.card(),
                mine.event(),
                mine.organization().name(),
                mine.briefing().note(),
                mine.briefing().meetingPoint(),
                mine.confirmed(),
                mine.cancelled(),
                mine.alone(),
                shift.sequence() + (event == null ? 0 : event.sequence()),
                shift.createdAt(),
                Stream.of(mine.row().changedAt(), shift.modifiedAt(), event == null ? Instant.MIN : event.modifiedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private ShiftMail mail(Assignment row, Shift shift) {
        var card = people.card(row.person());
        var reads = card.map(PersonCard::language).orElse(Language.ENGLISH);
        var briefing = briefing(shift, row.helped());
        var views = events.views(Set.of(shift), row.helped() ? Audience.TEAM : Audience.INVITED);
        return new ShiftMail(
                row.id(),
                row.version(),
                row.state(),
                row.person(),
                card.map(PersonCard::name).orElse(""),
                card.map(PersonCard::email).orElse(null),
                reads,
                shift.card(row.part()),
                row.helped() && shift.isAlone(),
                briefing.note().text(reads),
                briefing.meetingPoint(),
                ShiftEvents.view(shift, views),
                host(shift),
                events.standing(shift) == EventStanding.GONE,
                memberships.members(shift.organization(), Right.STAFF));
    }

    private Briefing briefing(Shift shift, boolean ofTeam) {
        return ofTeam ? shift.briefing(host(shift)) : Briefing.NONE;
    }

    private OrganizationCard host(Shift shift) {
        return Objects.requireNonNull(
                organizations.cards(Set.of(shift.organization())).get(shift.organization()));
    }
}

package nyc.icefree.shifts.signup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.SeatsNeededWord;
import nyc.icefree.shifts.ShiftCard;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Commitments;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.VolunteersTrust;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

@Component
public class OpenShiftList {
    private static final Limit READ = Limit.of(1_000);
    private static final int SHOWN = 500;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Commitments commitments;
    private final VolunteersTrust trust;
    private final ShiftEvents events;
    private final Organizations organizations;
    private final VolunteerProfiles volunteers;
    private final HomeClock clock;

    OpenShiftList(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Commitments commitments,
            VolunteersTrust trust,
            ShiftEvents events,
            Organizations organizations,
            VolunteerProfiles volunteers,
            HomeClock clock) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.commitments = commitments;
        this.trust = trust;
        this.events = events;
        this.organizations = organizations;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    private record Found(Shift shift, OpenShift open) {
        OpenShift toAnybody() {
            return new OpenShift(
                    open.shift(),
                    open.event(),
                    open.organization(),
                    SeatsNeededWord.toAnybody(shift.card().terms(), shift.seats(), shift.taken()),
                    open.opens());
        }
    }

    List<OpenShift> coming(OpenShiftFilter filter) {
        return find(filter).map(Found::toAnybody).toList();
    }

    public List<OfferedShift> offered(PersonId person, OpenShiftFilter filter) {
        return volunteers
                .of(person)
                .map(volunteer -> standing(volunteer, find(filter).toList()))
                .orElse(List.of());
    }

    public Optional<OfferedShift> offered(PersonId person, ShiftId id) {
        return volunteers
                .of(person)
                .flatMap(volunteer -> shifts.findById(id.value())
                        .filter(shift -> !isInvited(shift)
                                || assignments
                                        .findByShiftIdAndPersonId(id.value(), person.value())
                                        .isPresent())
                        .flatMap(shift -> standing(
                                        volunteer, render(List.of(shift)).toList())
                                .stream()
                                .findFirst()));
    }

    public List<OfferedShift> offered(PersonId person, Collection<Shift> of) {
        return volunteers
                .of(person)
                .map(volunteer -> standing(volunteer, render(of).toList()))
                .orElse(List.of());
    }

    Optional<OpenShift> open(ShiftId id) {
        return open(shifts.findById(id.value()).stream(), OpenShiftFilter.ALL)
                .map(Found::toAnybody)
                .findFirst();
    }

    Optional<Boolean> childcareSure(EventId event) {
        return shifts.ofEvent(event.value()).stream()
                .filter(shift -> shift.card().role().kind().needsTwoAdults())
                .map(shift -> shift.taken() >= 2)
                .reduce(Boolean::logicalAnd);
    }

    private List<OfferedShift> standing(VolunteerProfile volunteer, List<Found> found) {
        var now = clock.now();
        var standing = commitments.standing(volunteer.person(), now.toInstant());
        var held = standing.commitments();
        var own = standing.own();
        var events = this.events.standings(found.stream().map(Found::shift).toList());
        var hosts = found.stream().map(one -> one.shift().organization()).collect(Collectors.toSet());
        var closed = volunteers.closedTo(volunteer.person(), hosts);
        var trustAt = trust.towards(volunteer, found.stream().map(Found::shift).toList());
        var rows = rowsOfThoseInParts(found);
        return found.stream()
                .filter(one -> !closed.contains(one.shift().organization())
                        || own.containsKey(one.shift().id()))
                .map(one -> new OfferedShift(
                        isIn(own.get(one.shift().id())) ? one.open() : one.toAnybody(),
                        one.shift()
                                .statusFor(
                                        volunteer,
                                        trustAt.apply(one.shift().organization()),
                                        held,
                                        own.get(one.shift().id()),
                                        closed.contains(one.shift().organization())
                                                ? events.event(one.shift()).notOpen()
                                                : events.event(one.shift()),
                                        now),
                        one.shift().free(rows.getOrDefault(one.shift().id(), List.of()))))
                .sorted(Comparator.comparing((OfferedShift o) -> !o.status().maySignUp())
                        .thenComparing(o -> o.open().shift().slot().startLocal().toLocalDate())
                        .thenComparing(o -> o.open().needed(), Comparator.reverseOrder()))
                .toList();
    }

    private static boolean isIn(@Nullable AssignmentState own) {
        return own != null && own.isOfTeam();
    }

    private Map<ShiftId, List<Assignment>> rowsOfThoseInParts(List<Found> found) {
        var ids = found.stream()
                .map(Found::shift)
                .filter(shift -> shift.leastPart() != null && shift.peak() > 0)
                .map(shift -> shift.id().value())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : assignments.findByShiftIdIn(ids).stream().collect(Collectors.groupingBy(Assignment::shift));
    }

    private Stream<Found> find(OpenShiftFilter filter) {
        EventId at = filter.event();
        List<Shift> read = at == null ? shifts.openAfter(clock.now().toInstant(), READ) : shifts.ofEvent(at.value());
        return open(read.stream(), filter).limit(SHOWN);
    }

    private Stream<Found> open(Stream<Shift> read, OpenShiftFilter filter) {
        Instant now = clock.now().toInstant();
        var fitting = read.filter(s -> isOpen(s, now) && matches(s, filter)).toList();
        return render(fitting)
                .filter(one -> {
                    EventView event = one.open().event();
                    return event == null || event.takesPlace();
                })
                .filter(one -> inArea(one.open().event(), filter));
    }

    /** Also a shift whose sign-up begins later. */
    private static boolean isOpen(Shift shift, Instant now) {
        Instant closes = shift.card().terms().closesAt(shift.slot());
        return shift.hasRoom()
                && !isInvited(shift)
                && !shift.slot().hasStarted(now)
                && (closes == null || now.isBefore(closes));
    }

    private static boolean isInvited(Shift shift) {
        return shift.card().signup() == SignupMode.INVITED;
    }

    private Stream<Found> render(Collection<Shift> found) {
        var now = clock.now().toInstant();
        Map<EventId, EventView> views = events.views(found, Audience.PUBLIC);
        Map<OrganizationId, OrganizationCard> hosts =
                organizations.cards(found.stream().map(Shift::organization).collect(Collectors.toSet()));
        return found.stream()
                .filter(shift -> isPublic(shift, views) && hosts.containsKey(shift.organization()))
                .map(shift -> new Found(
                        shift,
                        new OpenShift(
                                shift.card(),
                                ShiftEvents.view(shift, views),
                                Objects.requireNonNull(hosts.get(shift.organization())),
                                SeatsNeededWord.of(shift.missing()),
                                shift.card().terms().opensLater(shift.slot(), now))));
    }

    private static boolean isPublic(Shift shift, Map<EventId, EventView> views) {
        return shift.event() == null || ShiftEvents.view(shift, views) != null;
    }

    private static boolean matches(Shift shift, OpenShiftFilter filter) {
        ShiftCard card = shift.card();
        LocalDate day = card.slot().startLocal().toLocalDate();
        return (filter.role() == null || filter.role() == card.role().kind())
                && (filter.language() == null
                        || card.languages().isEmpty()
                        || card.languages().contains(filter.language()))
                && (filter.organization() == null || filter.organization().equals(shift.organization()))
                && (filter.from() == null || !day.isBefore(filter.from()))
                && (filter.until() == null || !day.isAfter(filter.until()));
    }

    private static boolean inArea(@Nullable EventView event, OpenShiftFilter filter) {
        return filter.area() == null
                || (event != null && filter.area().equals(event.place().area()));
    }
}

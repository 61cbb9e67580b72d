package nyc.icefree.shifts.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.Events;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.StaffMay;
import nyc.icefree.shifts.OutsideEvent;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.Commitment;
import nyc.icefree.shifts.fit.EventOfShift;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.Commitments;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.seats.ShiftRights;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShiftMovePreview {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Commitments commitments;
    private final ShiftRights rights;
    private final Events events;
    private final PeopleDirectory people;
    private final ActorAudit audit;

    ShiftMovePreview(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Commitments commitments,
            ShiftRights rights,
            Events events,
            PeopleDirectory people,
            ActorAudit audit) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.commitments = commitments;
        this.rights = rights;
        this.events = events;
        this.people = people;
        this.audit = audit;
    }

    /**
     * @param shifts that would get another time
     * @param outside that would be away from their event if they kept their hours
     * @param clashes of people in them with other shifts that they hold, by time
     */
    public record Foreseen(int shifts, int outside, List<Clash> clashes) {
        public static final Foreseen NOTHING = new Foreseen(0, 0, List.of());

        public Foreseen {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * @param name of the volunteer
     * @param shift at its new time
     * @param other shift at the same time; null when the reader may not know it
     */
    public record Clash(
            String name, Commitment shift, @Nullable Commitment other) {
        @Override
        public String toString() {
            return "Clash[" + shift.shift() + "]";
        }
    }

    private record Moving(UUID person, Commitment shift) {}

    /**
     * Names people who would clash, so it is recorded as a reading of people.
     *
     * @param to new time of each event
     */
    @StaffMay
    @Transactional
    public Foreseen foresee(Map<EventId, TimeSlot> to) {
        var hosts = to.keySet().stream().collect(Collectors.toMap(event -> event, rights::require));
        var next = next(to);
        if (next.isEmpty()) {
            return Foreseen.NOTHING;
        }
        var clashes = clashes(next);
        clashes.stream()
                .map(clash ->
                        Objects.requireNonNull(next.get(clash.shift().shift())).event())
                .distinct()
                .forEach(event -> audit.noteReading(
                        AuditedAct.VOLUNTEERS_READ,
                        event.value(),
                        Objects.requireNonNull(hosts.get(event)).value()));
        int outside = (int) next.values().stream()
                .filter(one -> OutsideEvent.is(one.before(), Objects.requireNonNull(to.get(one.event()))))
                .count();
        return new Foreseen(next.size(), outside, clashes);
    }

    private record Next(EventId event, TimeSlot before, Commitment then) {}

    private Map<ShiftId, Next> next(Map<EventId, TimeSlot> to) {
        return to.entrySet().stream()
                .flatMap(move -> shifts.ofEvent(move.getKey().value()).stream()
                        .flatMap(shift -> events.slotOf(move.getKey()).stream()
                                .map(from -> new Next(
                                        move.getKey(),
                                        shift.slot(),
                                        shift.commitmentAt(shift.along(from, move.getValue()), EventOfShift.NONE)))))
                .filter(one -> !one.before().equals(one.then().slot()))
                .collect(Collectors.toMap(one -> one.then().shift(), one -> one));
    }

    private List<Clash> clashes(Map<ShiftId, Next> next) {
        var ids = next.keySet().stream().map(ShiftId::value).toList();
        var moving = assignments.findByShiftIdIn(ids).stream()
                .filter(Assignment::isConfirmed)
                .map(row -> new Moving(
                        row.person().value(),
                        Objects.requireNonNull(next.get(row.shift())).then().in(row.part())))
                .toList();
        var persons = moving.stream().map(Moving::person).distinct().toList();
        var held = commitments.of(persons);
        var cards = people.cards(persons.stream().map(PersonId::new).toList());
        var own = rights.own();
        var found = new ArrayList<Clash>();
        for (var one : moving) {
            var card = cards.get(new PersonId(one.person()));
            if (card != null) {
                others(one, moving, held.getOrDefault(new PersonId(one.person()), List.of()), next)
                        .forEach(other -> found.add(new Clash(
                                card.name(), one.shift(), own.contains(other.organization()) ? other : null)));
            }
        }
        found.sort(java.util.Comparator.comparing(
                        (Clash clash) -> clash.shift().slot().startsAt())
                .thenComparing(Clash::name));
        return found;
    }

    private static Stream<Commitment> others(
            Moving one, Collection<Moving> moving, List<Commitment> held, Map<ShiftId, Next> next) {
        return Stream.concat(
                        held.stream().filter(other -> !next.containsKey(other.shift())),
                        moving.stream()
                                .filter(other -> other.person().equals(one.person()))
                                .map(Moving::shift)
                                .filter(other -> other.shift()
                                                .value()
                                                .compareTo(one.shift().shift().value())
                                        > 0))
                .filter(other -> other.slot().overlaps(one.shift().slot()));
    }
}

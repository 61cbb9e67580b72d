package nyc.icefree.shifts.day;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A shift on its day, for its lead alone: who is in it, who is there, who is missing. Outside {@link DayOfShift#isLed}
 * it does not exist for them.
 */
@Service
public class ShiftForLead {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final SeatLocks seating;
    private final LeadRights rights;
    private final DayMarks marks;
    private final PeopleDirectory people;
    private final Audit audit;

    public ShiftForLead(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            SeatLocks seating,
            LeadRights rights,
            DayMarks marks,
            PeopleDirectory people,
            Audit audit) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.seating = seating;
        this.rights = rights;
        this.marks = marks;
        this.people = people;
        this.audit = audit;
    }

    @VolunteersMay
    @Transactional
    public ShiftSeenByLead look(ShiftId id) {
        Shift shift = find(id);
        PersonId me = rights.require(shift);
        audit.noteReading(
                me.value(),
                AuditedAct.SHIFT_TEAM_READ,
                shift.id().value(),
                shift.organization().value());
        var rows = assignments.findByShiftIdIn(List.of(id.value())).stream()
                .filter(row -> row.helped() && !row.person().equals(me))
                .sorted(Comparator.comparing(row -> row.id().value()))
                .toList();
        var names = names(rows.stream().map(Assignment::person).distinct().toList());
        var said = marks.of(Set.of(id)).getOrDefault(id, Map.of());
        return new ShiftSeenByLead(
                shift.card(),
                rights.day(shift).ledUntil(),
                rows.stream()
                        .filter(row -> names.containsKey(row.person()))
                        .map(row -> person(
                                row, Objects.requireNonNull(names.get(row.person())), shift, said.get(row.person())))
                        .sorted(Comparator.comparing(PersonSeenByLead::isThere)
                                .thenComparing(PersonSeenByLead::name, ShortName.IN_ORDER)
                                .thenComparing(one -> starts(one, shift)))
                        .toList());
    }

    private Shift find(ShiftId id) {
        return shifts.findById(id.value()).orElseThrow(NotYours::new);
    }

    private Map<PersonId, String> names(List<PersonId> all) {
        var cards = people.cards(all);
        var known = all.stream().filter(cards::containsKey).toList();
        var names = ShortName.apart(known.stream()
                .map(person -> Objects.requireNonNull(cards.get(person)).name())
                .toList());
        return IntStream.range(0, known.size()).boxed().collect(Collectors.toMap(known::get, names::get));
    }

    private PersonSeenByLead person(Assignment row, String name, Shift in, DayMarks.@Nullable Row said) {
        return new PersonSeenByLead(
                row.id(),
                name,
                row.part() == null ? null : in.slot(row.part()),
                rights.hasBegun(in.slot(row.part())),
                said != null && said.comes(),
                said == null ? null : said.mark());
    }

    private static Instant starts(PersonSeenByLead one, Shift planned) {
        var part = one.part();
        return part == null ? planned.slot().startsAt() : part.startsAt();
    }

    /**
     * Marks somebody in it; twice changes nothing. Marking somebody as there confirms that they served.
     *
     * @return false when they left the shift or lead it, or would be marked missing before it begins
     */
    @VolunteersMay
    @Transactional
    public boolean mark(ShiftId shift, AssignmentId assignment, DayMark mark) {
        return put(shift, assignment, mark);
    }

    @VolunteersMay
    @Transactional
    public boolean takeBack(ShiftId shift, AssignmentId assignment) {
        return put(shift, assignment, null);
    }

    private AssignmentId seat(ShiftId shift, PersonId me) {
        return assignments
                .findByShiftIdAndPersonId(shift.value(), me.value())
                .filter(Assignment::helped)
                .map(Assignment::id)
                .orElseThrow(NotYours::new);
    }

    /**
     * Locks a shift until the transaction ends, for its lead.
     *
     * @return the lead's own assignment
     * @throws NotYours for anybody else
     */
    @CallerDecides
    @Transactional
    public AssignmentId hold(ShiftId id) {
        Shift shift = shifts.lock(id.value()).orElseThrow(NotYours::new);
        return seat(id, rights.require(shift));
    }

    /** The event of a shift, for its lead alone; empty when it is at none. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<EventId> eventOf(ShiftId id) {
        Shift shift = find(id);
        rights.require(shift);
        return Optional.ofNullable(shift.event());
    }

    /** Whether the lead marked anybody as missing who is still in the shift; for its lead alone. */
    @CallerDecides
    @Transactional(readOnly = true)
    public boolean missing(ShiftId id) {
        rights.require(find(id));
        var said = marks.of(Set.of(id)).getOrDefault(id, Map.of());
        return assignments.findByShiftIdIn(List.of(id.value())).stream()
                .filter(Assignment::helped)
                .map(row -> said.get(row.person()))
                .anyMatch(row -> row != null && row.mark() == DayMark.MISSING);
    }

    private boolean put(ShiftId id, AssignmentId assignment, @Nullable DayMark mark) {
        SeatLocks.Seat seat = assignments
                .which(assignment.value())
                .filter(which -> id.value().equals(which.getShift()))
                .flatMap(which -> seating.holdUnheard(new PersonId(which.getPerson()), id))
                .orElse(null);
        PersonId me = rights.require(find(id));
        Assignment row = seat == null ? null : seat.row();
        if (seat == null || row == null || !row.helped() || row.person().equals(me)) {
            return false;
        }
        if (mark == DayMark.MISSING && !rights.hasBegun(seat.shift().slot(row.part()))) {
            return false;
        }
        if (mark == DayMark.HERE) {
            row.serve();
        } else {
            row.serveNot();
        }
        marks.mark(row.shift(), row.person(), mark);
        return true;
    }
}

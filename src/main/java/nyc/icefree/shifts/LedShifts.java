package nyc.icefree.shifts;

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
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.lead.DayMark;
import nyc.icefree.shifts.lead.DayMarks;
import nyc.icefree.shifts.lead.DayOfShift;
import nyc.icefree.shifts.lead.LedPerson;
import nyc.icefree.shifts.lead.LedShift;
import nyc.icefree.shifts.lead.SaidOfDay;
import nyc.icefree.shifts.lead.ShortName;
import nyc.icefree.trainings.TrainingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A shift on its day, for whoever leads it and nobody else: who is in it, who is there, who is waited for, who was at a training. Before
 * {@link DayOfShift#isLed} and after it the shift is not there for them, as for anybody else at any time.
 */
@Service
public class LedShifts {
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final SeatLocks seating;
    private final LeadRights rights;
    private final DayMarks marks;
    private final PeopleDirectory people;
    private final TrainingDays trainings;
    private final Audit audit;

    LedShifts(
            ShiftRepository shifts,
            AssignmentRepository assignments,
            SeatLocks seating,
            LeadRights rights,
            DayMarks marks,
            PeopleDirectory people,
            TrainingDays trainings,
            Audit audit) {
        this.shifts = shifts;
        this.assignments = assignments;
        this.seating = seating;
        this.rights = rights;
        this.marks = marks;
        this.people = people;
        this.trainings = trainings;
        this.audit = audit;
    }

    /** Recorded as a reading of people. */
    @VolunteersMay
    @Transactional
    public LedShift look(ShiftId id) {
        Shift shift = shifts.findById(id.value()).orElseThrow(NotYours::new);
        PersonId me = rights.require(shift);
        audit.noteReading(
                me.value(),
                AuditedAct.SHIFT_TEAM_READ,
                id.value(),
                shift.organization().value());
        var all = assignments.findByShiftIdIn(List.of(id.value()));
        var rows = all.stream()
                .filter(row -> row.helped() && !row.person().equals(me))
                .sorted(Comparator.comparing(row -> row.id().value()))
                .toList();
        var cards = people.cards(rows.stream().map(Assignment::person).toList());
        var known = rows.stream().filter(row -> cards.containsKey(row.person())).toList();
        var names = ShortName.apart(known.stream()
                .map(row -> Objects.requireNonNull(cards.get(row.person())).name())
                .toList());
        Map<PersonId, DayMarks.Row> said = marks.of(List.of(id)).getOrDefault(id, Map.of());
        EventId event = shift.event();
        Set<PersonId> trained = all.stream()
                .filter(row -> event != null && row.person().equals(me))
                .flatMap(mine -> trainings.saidByLead(mine.id().value(), cards.keySet()).stream())
                .collect(Collectors.toSet());
        return new LedShift(
                shift.card(),
                rights.day(shift).ledUntil(),
                rights.hasBegun(shift),
                event != null && trainings.givesNow(event),
                IntStream.range(0, known.size())
                        .mapToObj(i -> person(
                                known.get(i),
                                names.get(i),
                                said.get(known.get(i).person()),
                                trained.contains(known.get(i).person())))
                        .sorted(Comparator.comparing(LedPerson::isThere)
                                .thenComparing(LedPerson::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    private static LedPerson person(Assignment row, String name, DayMarks.@Nullable Row said, boolean trained) {
        return said == null
                ? new LedPerson(row.id(), name, SaidOfDay.NOTHING, null, trained)
                : new LedPerson(row.id(), name, said.said(), said.mark(), trained);
    }

    /**
     * Marks somebody in it; marking it twice changes nothing. Whoever is there has served.
     *
     * @return whether they are in it still; and nobody is missing before it begins
     */
    @VolunteersMay
    @Transactional
    public boolean mark(ShiftId shift, AssignmentId assignment, DayMark mark) {
        return put(shift, assignment, mark);
    }

    /** As if nothing had been marked; as {@link #mark}. */
    @VolunteersMay
    @Transactional
    public boolean takeBack(ShiftId shift, AssignmentId assignment) {
        return put(shift, assignment, null);
    }

    /**
     * Somebody who is there was at the training that the shift's event gives, which its organization knows from then on. Twice changes
     * nothing, and the lead reads of nobody whether they had it.
     *
     * @return false, and nothing is done, when they are not there, do not help its host, or no training is given now
     */
    @VolunteersMay
    @Transactional
    public boolean wasTrained(ShiftId id, AssignmentId assignment) {
        Shift shift = shifts.findById(id.value()).orElseThrow(NotYours::new);
        PersonId me = rights.require(shift);
        EventId event = shift.event();
        PersonId there = in(id, assignment, me)
                .filter(row -> row.state() == AssignmentState.SERVED)
                .map(Assignment::person)
                .orElse(null);
        return event != null
                && there != null
                && trainings.attendedByLead(
                        event, there, seat(id, me).value(), rights.day(shift).ledUntil());
    }

    /**
     * As if the lead had not said that they were at the training; what stood before stands again.
     *
     * @return false, and nothing is done, when the lead did not say it, or they are not in the shift any more
     */
    @VolunteersMay
    @Transactional
    public boolean wasNotTrained(ShiftId id, AssignmentId assignment) {
        Shift shift = shifts.findById(id.value()).orElseThrow(NotYours::new);
        PersonId me = rights.require(shift);
        EventId event = shift.event();
        var said = in(id, assignment, me).filter(Assignment::helped);
        return event != null
                && said.isPresent()
                && trainings.takenBackByLead(
                        event, said.get().person(), seat(id, me).value());
    }

    private Optional<Assignment> in(ShiftId id, AssignmentId assignment, PersonId me) {
        return assignments
                .findById(assignment.value())
                .filter(row -> row.shift().equals(id) && !row.person().equals(me));
    }

    private AssignmentId seat(ShiftId id, PersonId me) {
        return assignments
                .findByShiftIdAndPersonId(id.value(), me.value())
                .map(Assignment::id)
                .orElseThrow(NotYours::new);
    }

    /**
     * Holds a shift until the transaction ends, for whoever leads it now; anybody else gets {@link NotYours}.
     *
     * @return the lead's own assignment
     */
    @InHouse
    @Transactional
    public AssignmentId hold(ShiftId id) {
        Shift shift = shifts.lock(id.value()).orElseThrow(NotYours::new);
        return seat(id, rights.require(shift));
    }

    /** Whether whoever leads it now marked of one who is in it still that they did not come; nobody else may ask. */
    @InHouse
    @Transactional(readOnly = true)
    public boolean missing(ShiftId id) {
        rights.require(shifts.findById(id.value()).orElseThrow(NotYours::new));
        Map<PersonId, DayMarks.Row> said = marks.of(List.of(id)).getOrDefault(id, Map.of());
        return assignments.findByShiftIdIn(List.of(id.value())).stream()
                .filter(Assignment::helped)
                .map(row -> said.get(row.person()))
                .anyMatch(row -> row != null && row.mark() == DayMark.MISSING);
    }

    private boolean put(ShiftId id, AssignmentId assignment, @Nullable DayMark mark) {
        var person = assignments
                .which(assignment.value())
                .filter(which -> which.getShift().equals(id.value()))
                .map(which -> new PersonId(which.getPerson()));
        Optional<SeatLocks.Seat> seat = person.flatMap(who -> seating.holdUnheard(who, id));
        Shift shift = seat.map(SeatLocks.Seat::shift)
                .or(() -> shifts.findById(id.value()))
                .orElseThrow(NotYours::new);
        PersonId me = rights.require(shift);
        Assignment row = seat.map(SeatLocks.Seat::row).orElse(null);
        if (row == null || !row.helped() || row.person().equals(me)) {
            return false;
        }
        if (mark == DayMark.MISSING && !rights.hasBegun(shift)) {
            return false;
        }
        if (mark != null && mark.isThere()) {
            row.serve();
        } else {
            row.serveNot();
        }
        marks.mark(id, row.person(), mark);
        return true;
    }
}

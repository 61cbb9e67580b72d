package nyc.icefree.shifts.seats;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the two locks under which a seat is given or freed, always first the volunteer, then the shift: so the last
 * seat is given once, and nobody gets two overlapping shifts at the same moment.
 */
@Component
public class SeatLocks {
    private final VolunteerProfiles volunteers;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Commitments commitments;
    private final VolunteersTrust trust;
    private final ShiftEvents events;
    private final HomeClock clock;

    SeatLocks(
            VolunteerProfiles volunteers,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Commitments commitments,
            VolunteersTrust trust,
            ShiftEvents events,
            HomeClock clock) {
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.assignments = assignments;
        this.commitments = commitments;
        this.trust = trust;
        this.events = events;
        this.clock = clock;
    }

    public record Seat(
            VolunteerProfile volunteer,
            Shift shift,
            @Nullable Assignment row,
            SignupStatus status) {
        @Nullable
        public AssignmentState state() {
            return row == null ? null : row.state();
        }
    }

    /** Locks both until the transaction ends; empty when the volunteer or the shift is gone. */
    public Optional<Seat> hold(PersonId person, ShiftId id) {
        return volunteers
                .hold(person)
                .flatMap(volunteer -> shifts.lock(id.value()).map(shift -> seat(volunteer, shift)));
    }

    /** The same when somebody else acts: does not count as a sign of life of the volunteer. */
    public Optional<Seat> holdUnheard(PersonId person, ShiftId id) {
        return volunteers
                .holdUnheard(person)
                .flatMap(volunteer -> shifts.lock(id.value()).map(shift -> seat(volunteer, shift)));
    }

    /**
     * Seats of several people in one shift. Locks all people first, in a fixed order, without a sign of life. Empty
     * when one of them or the shift is gone.
     */
    public Optional<Map<PersonId, Seat>> holdAll(Collection<PersonId> people, ShiftId id) {
        var held = people.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .flatMap(person -> volunteers.holdUnheard(person).stream())
                .toList();
        return held.size() < people.size()
                ? Optional.empty()
                : shifts.lock(id.value())
                        .map(shift -> held.stream()
                                .collect(Collectors.toMap(VolunteerProfile::person, one -> seat(one, shift))));
    }

    private Seat seat(VolunteerProfile volunteer, Shift shift) {
        return seat(volunteer, shift, null);
    }

    private Seat seat(VolunteerProfile volunteer, Shift shift, @Nullable Part wanted) {
        var person = volunteer.person();
        Assignment row = assignments
                .findByShiftIdAndPersonId(shift.id().value(), person.value())
                .orElse(null);
        Part part = wanted == null && row != null && row.helped() ? row.part() : wanted;
        var held = commitments.of(person, shift.slot().startsAt());
        var closed = volunteers.closedTo(person, Set.of(shift.organization()));
        var event = closed.isEmpty() ? events.event(shift) : events.event(shift).notOpen();
        var trustAt = trust.of(person, shift.organization());
        var own = row == null ? null : row.own();
        var status = shift.statusFor(part, isFull(shift, part, row), volunteer, trustAt, held, own, event, clock.now());
        return new Seat(volunteer, shift, row, status);
    }

    private boolean isFull(Shift shift, @Nullable Part part, @Nullable Assignment own) {
        return part == null && (own == null || !own.isOfTeam())
                ? shift.isFull()
                : shift.isFull(
                        part == null ? Part.whole(shift.slot()) : part,
                        rows(shift).stream().filter(row -> row != own).toList());
    }

    private List<Assignment> rows(Shift shift) {
        return assignments.findByShiftIdIn(List.of(shift.id().value()));
    }

    public Seat inPart(Seat seat, @Nullable Part part) {
        return seat(seat.volunteer(), seat.shift(), part);
    }

    public void requireUsableRemainder(Shift shift, Part part, Duration least) {
        shift.requireUsableRemainder(part, least, rows(shift));
    }

    /** Counts the seats of a locked shift again after a change. */
    public void count(Shift shift) {
        shift.count(rows(shift));
    }

    /** The seat's row, or a new one; the caller sets its state at once. */
    public Assignment row(Seat seat) {
        Assignment row = seat.row();
        return row != null
                ? row
                : assignments.save(new Assignment(
                        seat.shift().id(),
                        seat.volunteer().person(),
                        clock.now().toInstant()));
    }
}

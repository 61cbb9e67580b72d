package nyc.icefree.shifts.seats;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.SignupStatus;
import nyc.icefree.volunteers.VolunteerProfile;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes the two locks under which a seat is given or freed, always first the volunteer, then the shift: so the last
 * seat is given once, and nobody gets two overlapping shifts at the same moment.
 */
@Component
public class SeatLocks {
    /** Rows written by one statement. */
    private static final int BATCH = 50;

    private final VolunteerProfiles volunteers;
    private final ShiftRepository shifts;
    private final AssignmentRepository assignments;
    private final Commitments commitments;
    private final VolunteersTrust trust;
    private final ShiftEvents events;
    private final EntityManager entities;
    private final HomeClock clock;

    SeatLocks(
            VolunteerProfiles volunteers,
            ShiftRepository shifts,
            AssignmentRepository assignments,
            Commitments commitments,
            VolunteersTrust trust,
            ShiftEvents events,
            EntityManager entities,
            HomeClock clock) {
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.assignments = assignments;
        this.commitments = commitments;
        this.trust = trust;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param rows all assignments to the shift, read under its lock */
    public record Seat(
            VolunteerProfile volunteer,
            Shift shift,
            @Nullable Assignment row,
            SignupStatus status,
            List<Assignment> rows) {
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
        var held = volunteers.holdAllUnheard(people).values();
        return held.size() < people.size()
                ? Optional.empty()
                : shifts.lock(id.value())
                        .map(shift -> held.stream()
                                .collect(Collectors.toMap(VolunteerProfile::person, one -> seat(one, shift))));
    }

    /**
     * Seats of many people, each in one shift, by a fixed number of statements for each organization. Locks all people,
     * then all shifts, without a sign of life.
     *
     * @return gives each seat as it is once those before it are taken; empty when the volunteer or the shift is gone
     */
    public Function<PersonId, Optional<Seat>> holdAll(Map<PersonId, ShiftId> wanted) {
        entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        var people = volunteers.holdAllUnheard(wanted.keySet());
        var ids = wanted.values().stream().map(ShiftId::value).collect(Collectors.toSet());
        var held = shifts.lockAll(ids).stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        var seats = seats(people.keySet(), held.values());
        return person -> Optional.ofNullable(people.get(person))
                .flatMap(volunteer -> Optional.ofNullable(held.get(wanted.get(person)))
                        .map(shift -> seats.of(volunteer, shift, null)));
    }

    /** Seats as they are, without a lock; by as many statements for many people as for one. */
    public BiFunction<VolunteerProfile, ShiftId, Optional<Seat>> look(Set<PersonId> people, Collection<ShiftId> ids) {
        var found = shifts.findAllById(ids.stream().map(ShiftId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Shift::id, Function.identity()));
        var seats = seats(people, found.values());
        return (volunteer, id) -> Optional.ofNullable(found.get(id)).map(shift -> seats.of(volunteer, shift, null));
    }

    private Seat seat(VolunteerProfile volunteer, Shift shift) {
        return seat(volunteer, shift, null);
    }

    private Seat seat(VolunteerProfile volunteer, Shift shift, @Nullable Part wanted) {
        return seats(Set.of(volunteer.person()), Set.of(shift)).of(volunteer, shift, wanted);
    }

    private interface Seats {
        Seat of(VolunteerProfile volunteer, Shift shift, @Nullable Part wanted);
    }

    private Seats seats(Set<PersonId> people, Collection<Shift> of) {
        var rows = assignments
                .findByShiftIdIn(of.stream().map(shift -> shift.id).toList())
                .stream()
                .collect(Collectors.groupingBy(Assignment::shift, Collectors.toCollection(ArrayList::new)));
        var first = of.stream().map(shift -> shift.slot().startsAt()).min(Comparator.naturalOrder());
        var held = commitments.of(people.stream().map(PersonId::value).toList(), first.orElse(Instant.EPOCH));
        var standings = events.standings(of);
        var hosts = of.stream().map(Shift::organization).collect(Collectors.toSet());
        var letGo = hosts.stream().collect(Collectors.toMap(Function.identity(), one -> volunteers.letGo(one, people)));
        var trustAt = hosts.stream().collect(Collectors.toMap(Function.identity(), one -> trust.of(people, one)));
        return (volunteer, shift, wanted) -> {
            var person = volunteer.person();
            var all = rows.computeIfAbsent(shift.id(), id -> new ArrayList<>());
            Assignment row = all.stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .orElse(null);
            Part part = wanted == null && row != null && row.helped() ? row.part() : wanted;
            var event = standings.event(shift);
            var status = shift.statusFor(
                    part,
                    isFull(shift, part, row, all),
                    volunteer,
                    Objects.requireNonNull(trustAt.get(shift.organization())).apply(person),
                    held.getOrDefault(person, List.of()),
                    row == null ? null : row.own(),
                    Objects.requireNonNull(letGo.get(shift.organization())).contains(person) ? event.notOpen() : event,
                    clock.now());
            return new Seat(volunteer, shift, row, status, all);
        };
    }

    private static boolean isFull(Shift shift, @Nullable Part part, @Nullable Assignment own, List<Assignment> all) {
        return part == null && (own == null || !own.isOfTeam())
                ? shift.isFull()
                : shift.isFull(
                        part == null ? Part.whole(shift.slot()) : part,
                        all.stream().filter(row -> row != own).toList());
    }

    public Seat inPart(Seat seat, @Nullable Part part) {
        return seat(seat.volunteer(), seat.shift(), part);
    }

    public void requireUsableRemainder(Seat seat, Part part, Duration least) {
        seat.shift().requireUsableRemainder(part, least, seat.rows());
    }

    /** Counts the seats of a locked shift again after a change. */
    public void count(Seat seat) {
        seat.shift().count(seat.rows());
    }

    /** The seat's row, or a new one; the caller sets its state at once. */
    public Assignment row(Seat seat) {
        Assignment row = seat.row();
        if (row == null) {
            row = new Assignment(
                    seat.shift().id(), seat.volunteer().person(), clock.now().toInstant());
            entities.persist(row);
            seat.rows().add(row);
        }
        return row;
    }
}

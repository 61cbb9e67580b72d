package nyc.icefree.shifts.seats;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.shifts.Part;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface AssignmentRepository extends JpaRepository<Assignment, UUID> {
    Optional<Assignment> findByShiftIdAndPersonId(UUID shiftId, UUID personId);

    /** Without loading the row, which is read again once its locks are held. */
    @Query("select a.shiftId as shift, a.personId as person from Assignment a where a.id = :id")
    Optional<Which> which(UUID id);

    List<Assignment> findByShiftIdIn(Collection<UUID> shiftIds);

    @Query("""
            select s.eventId as event, max(a.changedAt) as changed from Assignment a join Shift s on s.id = a.shiftId
            where s.eventId in :events and s.organizationId in :organizations group by s.eventId""")
    List<LastChange> lastChanges(Collection<UUID> events, Collection<UUID> organizations);

    List<Assignment> findByPersonId(UUID personId);

    default boolean hasParts(UUID shift) {
        return findByShiftIdIn(List.of(shift)).stream().anyMatch(row -> row.helped() && row.part() != null);
    }

    @Query("""
            select count(a) > 0 from Assignment a join Shift s on s.id = a.shiftId
            where a.personId = :person and s.organizationId = :organization""")
    boolean existsWith(UUID person, UUID organization);

    @Query("""
            select distinct s.organizationId from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.ASKED, nyc.icefree.shifts.AssignmentState.CONFIRMED,
            nyc.icefree.shifts.AssignmentState.SERVED) and a.personId = :person and s.slot.startsAt > :now""")
    List<UUID> comingWith(UUID person, Instant now);

    void deleteByShiftId(UUID shiftId);

    @Modifying
    @Query("delete from Assignment a where a.shiftId in (select s.id from Shift s where s.slot.endsAt < :limit)")
    int deleteEndedBefore(Instant limit);

    /** Rows from before the limit that were given back or undone, of people who are no longer volunteers. */
    @Modifying
    @Query("""
            delete from Assignment a
            where a.state in (nyc.icefree.shifts.AssignmentState.HANDED_BACK, nyc.icefree.shifts.AssignmentState.TAKEN_BACK)
            and a.changedAt < :limit and a.personId not in (select v.personId from Volunteer v)""")
    int deleteGivenBackByThoseWhoLeft(Instant limit);

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$HeldShift(a.personId, s, a.fromMinute, a.untilMinute, a.state) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId = :person and s.slot.endsAt > :from""")
    List<HeldShift> heldBy(UUID person, Instant from);

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$HeldShift(a.personId, s, a.fromMinute, a.untilMinute, a.state) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId in :persons""")
    List<HeldShift> heldByAll(Collection<UUID> persons);

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$HeldShift(a.personId, s, a.fromMinute, a.untilMinute, a.state) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId in :persons and s.slot.endsAt > :from""")
    List<HeldShift> heldByAll(Collection<UUID> persons, Instant from);

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$HeldShift(a.personId, s, a.fromMinute, a.untilMinute, a.state) from Assignment a join Shift s on s.id = a.shiftId
            where (a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            or a.shiftId = :shift) and s.slot.startsAt < :until and s.slot.endsAt > :from""")
    List<HeldShift> heldWithinOrOf(UUID shift, Instant from, Instant until);

    /** The end of the last shift with the organization that each person helped in. */
    @Query("""
            select a.personId as person, max(s.slot.endsAt) as at from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and s.organizationId = :organization and s.slot.endsAt <= :now group by a.personId""")
    List<LastHelped> lastHelped(UUID organization, Instant now);

    interface LastHelped {
        UUID getPerson();

        Instant getAt();
    }

    /** @param from first minute of their part; null, like the last, for the whole shift */
    record HeldShift(
            UUID person,
            Shift shift,
            @Nullable Integer from,
            @Nullable Integer until,
            AssignmentState state) {
        HeldShift(UUID person, Shift shift, @Nullable Part part, AssignmentState state) {
            this(person, shift, part == null ? null : part.from(), part == null ? null : part.until(), state);
        }

        public TimeSlot slot() {
            return shift.slot(from == null || until == null ? null : new Part(from, until));
        }
    }

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$WithShift(a, s) from Assignment a
            join Shift s on s.id = a.shiftId where a.personId = :person""")
    List<WithShift> withShiftsOf(UUID person);

    record WithShift(Assignment assignment, Shift shift) {
        public TimeSlot slot() {
            return shift.slot(assignment.part());
        }
    }

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$WithShift(a, s) from Assignment a
            join Shift s on s.id = a.shiftId where a.state = nyc.icefree.shifts.AssignmentState.CONFIRMED
            and s.slot.endsAt > :after and s.slot.startsAt <= :until""")
    List<WithShift> lastingWithin(Instant after, Instant until);

    @Query("""
            select new nyc.icefree.shifts.seats.AssignmentRepository$WithShift(a, s) from Assignment a
            join Shift s on s.id = a.shiftId where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED,
            nyc.icefree.shifts.AssignmentState.SERVED) and s.slot.endsAt > :after and s.slot.endsAt <= :until""")
    List<WithShift> endedWithin(Instant after, Instant until);

    @Query("""
            select a.shiftId as shift, count(a) as asked from Assignment a
            where a.state = nyc.icefree.shifts.AssignmentState.ASKED and a.shiftId in :shifts group by a.shiftId""")
    List<AskedFor> askedFor(Collection<UUID> shifts);

    @Query("""
            select a.id from Assignment a join Shift s on s.id = a.shiftId where s.eventId = :event
            and a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.ASKED,
            nyc.icefree.shifts.AssignmentState.SERVED)""")
    List<UUID> toTell(UUID event);

    @Query("""
            select a.id from Assignment a where a.shiftId = :shift
            and a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.ASKED,
            nyc.icefree.shifts.AssignmentState.SERVED)""")
    List<UUID> toTellOf(UUID shift);

    interface Which {
        UUID getShift();

        UUID getPerson();
    }

    interface LastChange {
        UUID getEvent();

        Instant getChanged();
    }

    interface AskedFor {
        UUID getShift();

        long getAsked();
    }
}

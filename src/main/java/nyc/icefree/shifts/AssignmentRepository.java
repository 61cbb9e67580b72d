package nyc.icefree.shifts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, UUID> {
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

    /** Of the shift as it was planned and all its parts. */
    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$OwnState(a.personId, s.id, coalesce(s.part.partOf, s.id), a.state,
            s.slot.startsAt, s.slot.endsAt) from Assignment a join Shift s on s.id = a.shiftId where s.id = :planned or s.part.partOf = :planned""")
    List<OwnState> ownIn(UUID planned);

    /** The same of one person. */
    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$OwnState(a.personId, s.id, coalesce(s.part.partOf, s.id), a.state,
            s.slot.startsAt, s.slot.endsAt) from Assignment a join Shift s on s.id = a.shiftId
            where a.personId = :person and (s.id = :planned or s.part.partOf = :planned)""")
    List<OwnState> ownIn(UUID planned, UUID person);

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

    /** What was given back before, or an organizer took back, of those who are no volunteers any more. */
    @Modifying
    @Query("""
            delete from Assignment a
            where a.state in (nyc.icefree.shifts.AssignmentState.HANDED_BACK, nyc.icefree.shifts.AssignmentState.TAKEN_BACK)
            and a.changedAt < :limit and a.personId not in (select v.personId from Volunteer v)""")
    int deleteGivenBackByThoseWhoLeft(Instant limit);

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$HeldShift(a.personId, s) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId = :person and s.slot.endsAt > :from""")
    List<HeldShift> heldBy(UUID person, Instant from);

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$HeldShift(a.personId, s) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId in :persons""")
    List<HeldShift> heldByAll(Collection<UUID> persons);

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$HeldShift(a.personId, s) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and a.personId in :persons and s.slot.endsAt > :from""")
    List<HeldShift> heldByAll(Collection<UUID> persons, Instant from);

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$HeldShift(a.personId, s) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and s.slot.startsAt < :until and s.slot.endsAt > :from""")
    List<HeldShift> heldWithin(Instant from, Instant until);

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$HeldShift(a.personId, s) from Assignment a join Shift s on s.id = a.shiftId
            where a.state in (nyc.icefree.shifts.AssignmentState.CONFIRMED, nyc.icefree.shifts.AssignmentState.SERVED)
            and s.organizationId = :organization and s.slot.startsAt >= :from and s.slot.startsAt < :until""")
    List<HeldShift> heldFor(UUID organization, Instant from, Instant until);

    /** Who holds which shift. */
    record HeldShift(UUID person, Shift shift) {}

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$WithShift(a, s) from Assignment a
            join Shift s on s.id = a.shiftId where a.personId = :person""")
    List<WithShift> withShiftsOf(UUID person);

    record WithShift(Assignment assignment, Shift shift) {}

    @Query("""
            select new nyc.icefree.shifts.AssignmentRepository$WithShift(a, s) from Assignment a
            join Shift s on s.id = a.shiftId where a.state = nyc.icefree.shifts.AssignmentState.CONFIRMED
            and s.slot.startsAt > :after and s.slot.startsAt <= :until""")
    List<WithShift> startingWithin(Instant after, Instant until);

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

    /**
     * How somebody stands to one shift by their assignment to it.
     *
     * @param planned the shift as it was planned, of which it may be a part
     * @param from when that shift starts
     * @param until when it ends
     */
    record OwnState(UUID person, UUID shift, UUID planned, AssignmentState state, Instant from, Instant until) {
        /**
         * How one person stands to a shift. An organizer's no to the shift as it was planned, or to any part of it, is one to all of it;
         * what they gave back of it is given back wherever it overlaps. Who is in this very one, or asked for it, is so still.
         *
         * @param theirs assignments of that person, also to other shifts
         * @return null where there is nothing
         */
        static @Nullable AssignmentState to(Shift shift, Collection<OwnState> theirs) {
            return toAny(
                    shift,
                    theirs.stream()
                            .filter(one -> one.state != AssignmentState.TAKEN_BACK)
                            .toList());
        }

        private static @Nullable AssignmentState toAny(Shift shift, Collection<OwnState> theirs) {
            AssignmentState own = theirs.stream()
                    .filter(one -> one.shift.equals(shift.id().value()))
                    .map(OwnState::state)
                    .findFirst()
                    .orElse(null);
            if (own != null && own != AssignmentState.HANDED_BACK) {
                return own;
            }
            var family = theirs.stream()
                    .filter(one -> one.planned.equals(shift.plannedId()))
                    .toList();
            if (family.stream().anyMatch(one -> one.state == AssignmentState.DECLINED)) {
                return AssignmentState.DECLINED;
            }
            return family.stream().anyMatch(one -> one.state == AssignmentState.HANDED_BACK && one.overlaps(shift))
                    ? AssignmentState.HANDED_BACK
                    : own;
        }

        private boolean overlaps(Shift other) {
            return from.isBefore(other.slot().endsAt())
                    && until.isAfter(other.slot().startsAt());
        }
    }

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

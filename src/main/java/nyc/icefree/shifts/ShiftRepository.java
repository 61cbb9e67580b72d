package nyc.icefree.shifts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.shifts.views.ShiftOutline;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ShiftRepository extends JpaRepository<Shift, UUID> {
    /** Call it before anything else of the shift was read in the transaction, and after the volunteer was held. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id = :id")
    Optional<Shift> lock(UUID id);

    /** Of a part; without loading the shift, which would spoil a later lock. */
    @Query("select s.part.partOf from Shift s where s.id = :id and s.part.partOf is not null")
    Optional<UUID> plannedOf(UUID id);

    /** A shift as it was planned and all its parts, by start. */
    @Query("""
            select s from Shift s where s.id = :planned or s.part.partOf = :planned
            order by s.slot.startsAt, s.id""")
    List<Shift> withParts(UUID planned);

    /** As {@link #lock}, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id = :planned or s.part.partOf = :planned order by s.id")
    List<Shift> lockWithParts(UUID planned);

    /** The same of several. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id in :planned or s.part.partOf in :planned order by s.id")
    List<Shift> lockAllWithParts(Collection<UUID> planned);

    /** Without loading the shift, which would spoil a later lock. */
    @Query("select s.eventId as event, s.organizationId as organization from Shift s where s.id = :id")
    Optional<Whose> whose(UUID id);

    /** Without loading the shifts, which would spoil a later lock. */
    @Query("select s.id from Shift s where s.eventId = :event order by s.id")
    List<UUID> idsOf(UUID event);

    /** Without those whose seats are all elsewhere, as parts. */
    @Query("""
            select s from Shift s where s.eventId = :event and (s.seats > 0 or s.taken > 0)
            order by s.slot.startsAt, s.role, s.id""")
    List<Shift> ofEvent(UUID event);

    /** As {@link #ofEvent}, and of those whose seats are all parts the shift as it was planned. */
    @Query("""
            select s from Shift s where s.eventId = :event and (s.seats > 0 or s.taken > 0 or s.part.inParts > 0)
            order by s.slot.startsAt, s.role, s.id""")
    List<Shift> onBoardOf(UUID event);

    /** Those and their parts. */
    @Query("select s from Shift s where s.eventId = :event order by s.slot.startsAt, s.role, s.id")
    List<Shift> plannedFor(UUID event);

    @Query("""
            select s from Shift s where s.eventId in :events and s.organizationId in :organizations
            and (s.seats > 0 or s.taken > 0)
            order by s.slot.startsAt, s.role, s.id""")
    List<Shift> ofEvents(Collection<UUID> events, Collection<UUID> organizations);

    @Query("""
            select new nyc.icefree.shifts.views.ShiftOutline(s.id, s.eventId, s.role, s.ownRole, s.slot, s.terms, s.seats, s.taken,
            (select count(a) from Assignment a where a.shiftId = s.id and a.state = nyc.icefree.shifts.AssignmentState.ASKED)) from Shift s
            where s.organizationId in :organizations and (s.seats > 0 or s.taken > 0)
            and (s.eventId in :events or s.slot.startsAt >= :from and s.slot.startsAt < :until)
            order by s.slot.startsAt, s.role, s.id""")
    List<ShiftOutline> outlines(
            Collection<UUID> organizations, Collection<UUID> events, Instant from, Instant until, Limit limit);

    @Query("""
            select s from Shift s where s.organizationId in :organizations and s.taken < s.seats
            and s.slot.startsAt >= :from and s.slot.startsAt < :until order by s.slot.startsAt, s.role, s.id""")
    List<Shift> unfilled(Collection<UUID> organizations, Instant from, Instant until, Limit limit);

    @Query("""
            select s from Shift s where s.taken < s.seats + s.terms.spare
            and s.signup <> nyc.icefree.shifts.SignupMode.INVITED and s.slot.startsAt > :now
            order by s.slot.startsAt, s.role, s.id""")
    List<Shift> openAfter(Instant now, Limit limit);

    @Query("""
            select s.eventId as event, count(s) as shifts, sum(s.seats) as seats,
            sum(case when s.taken < s.seats then s.taken else s.seats end) as filled,
            sum(case when s.taken < s.seats then s.seats - s.taken else 0 end) as missing,
            (select count(a) from Assignment a join Shift t on t.id = a.shiftId
            where a.state = nyc.icefree.shifts.AssignmentState.ASKED
            and t.eventId = s.eventId and t.organizationId in :organizations) as asked
            from Shift s where s.eventId in :events and s.organizationId in :organizations
            and (s.seats > 0 or s.taken > 0) group by s.eventId""")
    List<EventCount> staffing(Collection<UUID> events, Collection<UUID> organizations);

    interface Whose {
        @Nullable
        UUID getEvent();

        UUID getOrganization();
    }

    interface EventCount {
        UUID getEvent();

        long getShifts();

        long getSeats();

        long getFilled();

        long getMissing();

        long getAsked();
    }
}

package nyc.icefree.shifts.seats;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.shifts.ShiftOutline;
import nyc.icefree.text.NoteByLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface ShiftRepository extends JpaRepository<Shift, UUID> {
    /** To be called before the transaction reads anything of the shift, and after locking the volunteer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id = :id")
    Optional<Shift> lock(UUID id);

    /** As {@link #lock} for several, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shift s where s.id in :ids order by s.id")
    List<Shift> lockAll(Collection<UUID> ids);

    @Query("select s.eventId as event, s.organizationId as organization from Shift s where s.id = :id")
    Optional<Whose> whose(UUID id);

    /** Without loading the shifts, which would spoil a later lock. */
    @Query("select s.id from Shift s where s.eventId = :event order by s.id")
    List<UUID> idsOf(UUID event);

    @Query("select s from Shift s where s.eventId = :event order by s.slot.startsAt, s.role, s.id")
    List<Shift> ofEvent(UUID event);

    @Query("""
            select s from Shift s where s.eventId in :events and s.organizationId in :organizations
            order by s.slot.startsAt, s.role, s.id""")
    List<Shift> ofEvents(Collection<UUID> events, Collection<UUID> organizations);

    @Query("""
            select new nyc.icefree.shifts.ShiftOutline(s.id, s.eventId, s.role, s.ownRole, s.slot, s.terms, s.seats, s.taken,
            (select count(a) from Assignment a where a.shiftId = s.id and a.state = nyc.icefree.shifts.AssignmentState.ASKED)) from Shift s
            where s.organizationId in :organizations
            and (s.eventId in :events or s.slot.startsAt >= :from and s.slot.startsAt < :until)
            order by s.slot.startsAt, s.role, s.id""")
    List<ShiftOutline> outlines(
            Collection<UUID> organizations, Collection<UUID> events, Instant from, Instant until, Limit limit);

    @Query("""
            select s from Shift s where s.organizationId in :organizations and s.taken < s.seats
            and s.slot.startsAt >= :from and s.slot.startsAt < :until order by s.slot.startsAt, s.role, s.id""")
    List<Shift> unfilled(Collection<UUID> organizations, Instant from, Instant until, Limit limit);

    @Query("""
            select s from Shift s where s.organizationId in :organizations and s.wordsAgreed = false
            and (s.note <> :none or s.meetingPoint <> '')
            and s.slot.endsAt > :now order by s.slot.startsAt, s.id""")
    List<Shift> undecidedWords(Collection<UUID> organizations, NoteByLanguage none, Instant now, Limit limit);

    /** Whether its words wait at another shift of its organization. */
    @Query("""
            select count(o) > 0 from Shift o, Shift s where s.id = :id and o.id <> s.id and o.wordsAgreed = false
            and o.organizationId = s.organizationId and o.note = s.note and o.meetingPoint = s.meetingPoint
            and o.slot.endsAt > :now""")
    boolean isSaidElsewhere(UUID id, Instant now);

    @Query("""
            select s from Shift s where s.taken < s.seats
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
            group by s.eventId""")
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

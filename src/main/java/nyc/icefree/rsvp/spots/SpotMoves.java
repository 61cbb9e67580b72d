package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventDates;
import nyc.icefree.rsvp.ReservationReason;
import nyc.icefree.rsvp.ReservationRefused;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.answers.PendingRsvp;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.answers.RsvpTable;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.spots.Spots.Given;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a party to another date in one transaction: its spots are given up only when the new ones are there. Locks both
 * events first, in the order in which a change of a series does, then both events' spots by id.
 */
@Component
@WritesNothingPublic
public class SpotMoves {
    private final EventDates dates;
    private final Spots spots;
    private final SpotTable table;
    private final RsvpTable rsvps;
    private final CalendarEntries calendars;
    private final WaitingListPromotion waiting;
    private final Clock clock;

    SpotMoves(
            EventDates dates,
            Spots spots,
            SpotTable table,
            RsvpTable rsvps,
            CalendarEntries calendars,
            WaitingListPromotion waiting,
            Clock clock) {
        this.dates = dates;
        this.spots = spots;
        this.table = table;
        this.rsvps = rsvps;
        this.calendars = calendars;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * @param known the row when {@code there} was sealed
     * @param there its RSVP to the other date
     * @throws ReservationRefused as {@link Spots#give}; OTHER_DATE_ASKS; NOT_COMING also when its own date is over
     * @throws OptimisticLockingFailureException when it changed since; nothing is done, try again
     */
    @Transactional
    public Given move(RsvpRow known, PendingRsvp there) {
        dates.hold(List.of(known.event(), there.event()));
        Stream.of(known.event(), there.event())
                .map(EventId::value)
                .sorted()
                .forEach(id -> table.mustLock(new EventId(id)));
        Instant now = clock.instant();
        var from = table.mustLock(known.event());
        var to = table.mustLock(there.event());
        var row = rsvps.mustFind(known.id());
        if (!row.changedAt().equals(known.changedAt())) {
            throw new OptimisticLockingFailureException("an answer changed while it moved");
        }
        ReservationReason.NOT_COMING.refuseUnless(!from.isOver(now));
        ReservationReason.refuse(
                Admission.obstacleToMove(row.state(), to.terms().admittance(), there.invitation() != null));
        var given = spots.give(there, false);
        if (!given.isNew()) {
            throw new OptimisticLockingFailureException("another answer by this form came first");
        }
        // what is held gets no spots, so nothing is given up for it
        ReservationReason.OTHER_DATE_FULL.refuseUnless(given.state() != RsvpState.HELD);
        rsvps.moved(row.id(), given.rsvp(), row.later(now));
        calendars.move(row.id(), given.rsvp());
        table.giveBack(row);
        waiting.serve(from, now);
        return given;
    }
}

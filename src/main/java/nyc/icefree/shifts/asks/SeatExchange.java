package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.announced.ShiftAsked;
import nyc.icefree.shifts.announced.ShiftCovered;
import nyc.icefree.shifts.announced.ShiftTaken;
import nyc.icefree.shifts.fit.ShiftRefused;
import nyc.icefree.shifts.fit.SignupStatus.Kind;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.SeatLocks.Seat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves seats when an ask is answered, within the caller's transaction and under the locks of everybody concerned. */
@Service
public class SeatExchange {
    private final SeatLocks locks;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    SeatExchange(SeatLocks locks, ApplicationEventPublisher announcements, Clock clock) {
        this.locks = locks;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Gives a free seat to somebody who was asked.
     *
     * @param sequence the shift's when they were asked
     * @param agreed an organizer has agreed already, also where one asks for shifts
     * @throws NotYours when the shift is gone or has another time
     * @throws ShiftRefused when they may not take it
     */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(PersonId person, ShiftId shift, int sequence, boolean agreed) {
        Seat seat = locks.holdUnheard(person, shift).orElseThrow(NotYours::new);
        mustBeAt(seat, sequence);
        var kind = seat.status().kind();
        if (kind == Kind.YOURS) {
            return;
        }
        if (agreed ? !seat.status().mayTakeOffered() : !seat.status().maySignUp()) {
            throw ShiftRefused.toVolunteer(seat.status());
        }
        if (kind == Kind.ASK && !agreed) {
            Assignment asked = locks.row(seat);
            asked.ask(clock.instant());
            announcements.publishEvent(new ShiftAsked(asked.id(), shift, person));
            return;
        }
        confirm(seat);
        locks.count(seat);
    }

    /**
     * Hands a shift, unchanged, from its holder to another person.
     *
     * @param since when the giver got it: being taken out and put in again ends a search for cover
     * @return false when the giver no longer holds it; then nothing is done
     * @throws NotYours as {@link #take}
     * @throws ShiftRefused when the taker may not take it
     */
    @CallerDecides
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handOver(ShiftId shift, int sequence, PersonId giver, Instant since, PersonId taker) {
        var seats = locks.holdAll(List.of(giver, taker), shift).orElseThrow(NotYours::new);
        Seat from = Objects.requireNonNull(seats.get(giver));
        mustBeAt(from, sequence);
        if (!holds(from, since)) {
            return false;
        }
        Seat to = Objects.requireNonNull(seats.get(taker));
        mustFit(to);
        handBack(from);
        confirm(to);
        return true;
    }

    private static void mustBeAt(Seat seat, int sequence) {
        if (seat.shift().sequence() != sequence) {
            throw new NotYours();
        }
    }

    private boolean holds(Seat seat, Instant since) {
        Assignment row = seat.row();
        return row != null
                && row.helped()
                && row.part() == null
                && row.changedAt().equals(since)
                && !seat.shift().slot().hasStarted(clock.instant());
    }

    private static void mustFit(Seat seat) {
        if (!seat.status().mayTakeOver() || !locallyKnown(seat)) {
            throw ShiftRefused.toVolunteer(seat.status());
        }
    }

    /** Where sign-up is not open, a seat goes only to volunteers of the organization. */
    private static boolean locallyKnown(Seat seat) {
        return seat.shift().card().signup() == SignupMode.OPEN
                || seat.volunteer().organizations().contains(seat.shift().organization());
    }

    private void handBack(Seat from) {
        Assignment row = Objects.requireNonNull(from.row());
        row.handBack(clock.instant());
        announcements.publishEvent(new ShiftCovered(row.id(), row.shift(), row.person()));
    }

    private void confirm(Seat to) {
        Assignment row = locks.row(to);
        row.does(null);
        row.confirm(null, null, clock.instant());
        announcements.publishEvent(new ShiftTaken(row.id(), row.shift(), row.person()));
    }
}

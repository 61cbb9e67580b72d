package nyc.icefree.shifts.day;

import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.ShiftEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShiftDays {
    private final SeatLocks seating;
    private final ShiftEvents events;
    private final DayMarks marks;
    private final HomeClock clock;
    private final CurrentActor actor;

    public ShiftDays(SeatLocks seating, ShiftEvents events, DayMarks marks, HomeClock clock, CurrentActor actor) {
        this.seating = seating;
        this.events = events;
        this.marks = marks;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Saying it twice changes nothing.
     *
     * @throws Refused once it has begun
     */
    @VolunteersMay
    @Transactional
    public void come(ShiftId shift) {
        comeOf(actor.get().mustBePerson(), shift);
    }

    /** The same by a mail's link. */
    @CallerDecides
    @Transactional
    public void comeOf(PersonId person, ShiftId shift) {
        var seat = seating.hold(person, shift).orElseThrow(NotYours::new);
        var row = seat.row();
        if (row == null || !row.helped()) {
            throw new NotYours();
        }
        if (events.standing(seat.shift()) != EventStanding.TAKES_PLACE
                || seat.shift().slot(row.part()).hasStarted(clock.now().toInstant())) {
            throw new Refused(DayRefused.NOT_NOW);
        }
        marks.come(shift, person);
    }
}

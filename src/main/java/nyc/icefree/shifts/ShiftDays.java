package nyc.icefree.shifts;

import java.time.Instant;
import java.util.function.BiPredicate;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.lead.DayMarks;
import nyc.icefree.shifts.lead.DayOfShift;
import nyc.icefree.shifts.lead.DayRefused;
import nyc.icefree.shifts.lead.Lateness;
import nyc.icefree.shifts.lead.SaidOfDay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is in a shift says of its day: that they come, or that they run late. */
@Service
public class ShiftDays {
    private final SeatLocks seating;
    private final ShiftEvents events;
    private final DayMarks marks;
    private final HomeClock clock;
    private final CurrentActor actor;

    ShiftDays(SeatLocks seating, ShiftEvents events, DayMarks marks, HomeClock clock, CurrentActor actor) {
        this.seating = seating;
        this.events = events;
        this.marks = marks;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * They will be there, and on time; saying it twice changes nothing.
     *
     * @throws DayRefused outside {@link DayOfShift#asksWhoComes}
     */
    @VolunteersMay
    @Transactional
    public void come(ShiftId shift) {
        say(shift, new SaidOfDay(true, null), DayOfShift::asksWhoComes);
    }

    /**
     * They come, but late; saying it again replaces it.
     *
     * @throws DayRefused outside {@link DayOfShift#asksWhoIsLate}
     */
    @VolunteersMay
    @Transactional
    public void comeLate(ShiftId shift, Lateness lateness) {
        say(shift, new SaidOfDay(true, lateness), DayOfShift::asksWhoIsLate);
    }

    private void say(ShiftId shift, SaidOfDay said, BiPredicate<DayOfShift, Instant> isOpen) {
        var me = actor.get().mustBePerson();
        var seat = seating.hold(me, shift).orElseThrow(NotYours::new);
        var row = seat.row();
        if (row == null || !row.helped()) {
            throw new NotYours();
        }
        var day = new DayOfShift(seat.shift().slot(), clock.now().getZone());
        if (events.standing(seat.shift()) != EventStanding.TAKES_PLACE
                || !isOpen.test(day, clock.now().toInstant())) {
            throw new DayRefused();
        }
        marks.say(shift, me, said);
    }
}

package nyc.icefree.shifts.day;

import java.util.Optional;
import java.util.Set;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

/**
 * Checks that the shift takes place today, and that the actor leads it and is not blocked by its organization. What a lead sees: {@link ShiftForLead}.
 * Otherwise {@link NotYours}.
 */
@Component
public class LeadRights {
    private final LeadTable leads;
    private final ShiftEvents events;
    private final VolunteerProfiles volunteers;
    private final HomeClock clock;
    private final CurrentActor actor;

    public LeadRights(
            LeadTable leads, ShiftEvents events, VolunteerProfiles volunteers, HomeClock clock, CurrentActor actor) {
        this.leads = leads;
        this.events = events;
        this.volunteers = volunteers;
        this.clock = clock;
        this.actor = actor;
    }

    PersonId require(Shift shift) {
        PersonId me = actor.get().mustBePerson();
        if (!leads.of(shift.id()).equals(Optional.of(me))
                || !day(shift).isLed(clock.now().toInstant())
                || events.standing(shift) != EventStanding.TAKES_PLACE
                || !volunteers.closedTo(me, Set.of(shift.organization())).isEmpty()) {
            throw new NotYours();
        }
        return me;
    }

    DayOfShift day(Shift shift) {
        return new DayOfShift(shift.slot(), clock.now().getZone());
    }

    boolean hasBegun(TimeSlot slot) {
        return slot.hasStarted(clock.now().toInstant());
    }
}

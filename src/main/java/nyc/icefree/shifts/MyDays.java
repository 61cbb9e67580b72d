package nyc.icefree.shifts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.lead.DayMarks;
import nyc.icefree.shifts.lead.DayOfShift;
import nyc.icefree.shifts.lead.LeadTable;
import nyc.icefree.shifts.lead.ShortName;
import nyc.icefree.shifts.views.MyDay;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

/** The days of one volunteer's coming shifts: who leads them, by first name, and what can be said and seen now. */
@Component
class MyDays {
    private final LeadTable leads;
    private final DayMarks marks;
    private final ShiftEvents events;
    private final PeopleDirectory people;
    private final VolunteerProfiles volunteers;
    private final HomeClock clock;

    MyDays(
            LeadTable leads,
            DayMarks marks,
            ShiftEvents events,
            PeopleDirectory people,
            VolunteerProfiles volunteers,
            HomeClock clock) {
        this.leads = leads;
        this.marks = marks;
        this.events = events;
        this.people = people;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /**
     * All that is kept of one person's days, past ones too.
     *
     * @param led shifts that they lead or led
     */
    record OnRecord(PersonId person, Set<ShiftId> led, Map<ShiftId, DayMarks.Row> rows) {
        DayMarks.Row of(ShiftId shift) {
            return rows.getOrDefault(shift, new DayMarks.Row(shift, person, false, null));
        }
    }

    OnRecord onRecord(PersonId person) {
        return new OnRecord(person, leads.ledBy(person), marks.of(person));
    }

    /**
     * By few queries, however many there are.
     *
     * @param held shifts that they are in; what is long over is left out
     */
    Map<ShiftId, MyDay> of(PersonId me, Collection<Shift> held) {
        var now = clock.now();
        var near = held.stream()
                .filter(shift -> !shift.slot().isOver(now.toInstant().minus(DayOfShift.AROUND)))
                .toList();
        if (near.isEmpty()) {
            return Map.of();
        }
        var standings = events.standings(near);
        var led = leads.of(near.stream().map(Shift::id).toList());
        var names = people.cards(
                led.values().stream().filter(lead -> !lead.equals(me)).toList());
        var said = marks.of(me);
        var closed = led.containsValue(me)
                ? volunteers.closedTo(me, near.stream().map(Shift::organization).collect(Collectors.toSet()))
                : Set.of();
        var days = new HashMap<ShiftId, MyDay>();
        for (Shift shift : near) {
            var day = new DayOfShift(shift.slot(), now.getZone());
            var lead = led.get(shift.id());
            var card = lead == null ? null : names.get(lead);
            var row = said.get(shift.id());
            boolean takesPlace = standings.of(shift) == EventStanding.TAKES_PLACE;
            boolean leads = me.equals(lead);
            days.put(
                    shift.id(),
                    new MyDay(
                            card == null ? null : ShortName.first(card.name()),
                            leads,
                            leads && takesPlace && day.isLed(now.toInstant()) && !closed.contains(shift.organization()),
                            takesPlace && day.asksWhoComes(now.toInstant()),
                            row != null && row.comes()));
        }
        return days;
    }
}

package nyc.icefree.shifts.signup;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.day.DayOfShift;
import nyc.icefree.shifts.day.ShortName;
import nyc.icefree.shifts.fit.EventStanding;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.Shift;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.stereotype.Component;

@Component
public class MyDays {
    private final LeadTable leads;
    private final DayMarks marks;
    private final PeopleDirectory people;
    private final VolunteerProfiles volunteers;
    private final HomeClock clock;

    public MyDays(
            LeadTable leads, DayMarks marks, PeopleDirectory people, VolunteerProfiles volunteers, HomeClock clock) {
        this.leads = leads;
        this.marks = marks;
        this.people = people;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /**
     * All records of one person's days, past ones too.
     *
     * @param led shifts that they lead or led
     */
    record OnRecord(PersonId person, Set<ShiftId> led, Map<ShiftId, DayMarks.Row> rows) {
        public DayMarks.Row of(ShiftId shift) {
            return rows.getOrDefault(shift, new DayMarks.Row(shift, person, false, null));
        }
    }

    OnRecord onRecord(PersonId person) {
        return new OnRecord(person, leads.ledBy(person), marks.of(person));
    }

    public Map<ShiftId, MyDay> of(PersonId me, Collection<MyShifts.Mine> held) {
        var now = clock.now();
        var near = held.stream()
                .filter(mine -> !mine.shift().slot().isOver(now.toInstant().minus(DayOfShift.AROUND)))
                .toList();
        if (near.isEmpty()) {
            return Map.of();
        }
        var led = leads.of(near.stream().map(mine -> mine.shift().id()).toList());
        var names = people.cards(
                led.values().stream().filter(lead -> !lead.equals(me)).toList());
        var said = marks.of(me);
        var closed = led.containsValue(me)
                ? volunteers.closedTo(
                        me,
                        near.stream().map(mine -> mine.shift().organization()).collect(Collectors.toSet()))
                : Set.of();
        var days = new HashMap<ShiftId, MyDay>();
        for (var mine : near) {
            Shift shift = mine.shift();
            var day = new DayOfShift(mine.slot(), now.getZone());
            var all = new DayOfShift(shift.slot(), now.getZone());
            var lead = led.get(shift.id());
            var card = lead == null ? null : names.get(lead);
            var row = said.get(shift.id());
            boolean takesPlace = mine.standing() == EventStanding.TAKES_PLACE;
            boolean leads = me.equals(lead);
            days.put(
                    shift.id(),
                    new MyDay(
                            card == null ? null : ShortName.first(card.name()),
                            leads,
                            leads && takesPlace && all.isLed(now.toInstant()) && !closed.contains(shift.organization()),
                            takesPlace && day.asksWhoComes(now.toInstant()),
                            row != null && row.comes()));
        }
        return days;
    }
}

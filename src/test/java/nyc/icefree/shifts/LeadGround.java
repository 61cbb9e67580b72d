package nyc.icefree.shifts;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.Sql;
import nyc.icefree.audit.Audit;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.day.LeadRights;
import nyc.icefree.shifts.day.ShiftDays;
import nyc.icefree.shifts.day.ShiftForLead;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.seats.DayMarks;
import nyc.icefree.shifts.seats.HomeClock;
import nyc.icefree.shifts.seats.LeadTable;
import nyc.icefree.shifts.seats.SeatLocks;
import nyc.icefree.shifts.seats.ShiftEvents;
import nyc.icefree.shifts.seats.ShiftRepository;
import nyc.icefree.shifts.signup.MyDay;
import nyc.icefree.shifts.signup.MyDays;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.signup.MyShifts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

abstract class LeadGround extends ShiftsContract {
    @Autowired
    LeadAppointment leading;

    @Autowired
    LeadTable leads;

    @Autowired
    DayMarks marks;

    @Autowired
    PeopleDirectory people;

    @Autowired
    ShiftRepository shiftRows;

    @Autowired
    AssignmentRepository assignmentRows;

    @Autowired
    SeatLocks seating;

    @Autowired
    ShiftEvents shiftEvents;

    @Autowired
    MyShifts myShifts;

    @Autowired
    CurrentActor actor;

    @Autowired
    Audit audit;

    @Autowired
    Campaign campaign;

    @Autowired
    TransactionOperations transactions;

    PersonId named(Given.Team team, String name) {
        return given.volunteer(name, team);
    }

    AssignmentId in(ShiftId shift, PersonId person) {
        return As.volunteer(person, () -> signup.take(shift));
    }

    void leads(Given.Team team, AssignmentId assignment) {
        As.staff(team.organizer(), () -> leading.lead(assignment));
    }

    <T> T led(Instant at, PersonId person, Function<ShiftForLead, T> what) {
        var services = new ShiftForLead(
                shiftRows,
                assignmentRows,
                seating,
                new LeadRights(leads, shiftEvents, volunteers, home(at), actor),
                marks,
                people,
                audit);
        return As.volunteer(person, () -> transactions.execute(status -> what.apply(services)));
    }

    boolean tapped(Instant at, PersonId person, Function<ShiftForLead, Boolean> what) {
        return led(at, person, what);
    }

    void says(Instant at, PersonId person, Function<ShiftDays, Boolean> what) {
        var days = new ShiftDays(seating, shiftEvents, marks, home(at), actor);
        As.volunteer(person, () -> transactions.execute(status -> what.apply(days)));
    }

    MyDay dayOf(Instant at, PersonId person, ShiftId shift) {
        Clock then = new MovableClock(at);
        var mine = new MyDays(leads, marks, people, volunteers, new HomeClock(then, campaign));
        return transactions.execute(
                status -> mine.of(person, myShifts.read(person)).getOrDefault(shift, MyDay.NONE));
    }

    MyShift mine(PersonId person, ShiftId shift) {
        return As.volunteer(person, () -> signup.mine()).stream()
                .filter(one -> one.shift().id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    String state(AssignmentId assignment) {
        return Sql.one(jdbc, String.class, "select state from assignment where id = ?", assignment.value());
    }

    private HomeClock home(Instant at) {
        return new HomeClock(new MovableClock(at), campaign);
    }
}

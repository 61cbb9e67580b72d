package nyc.icefree.shifts;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.asks.CoverCalls;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.time.TimeSlot;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CoverCallGround extends AsksGround {
    @Autowired
    CoverCalls calls;

    @Autowired
    LeadAppointment leading;

    record Led(Given.Team team, ShiftId shift, PersonId lead, AssignmentId seat, PersonId bo) {}

    Led led() {
        return led(SignupMode.OPEN, where(12));
    }

    /** Begins in two hours and is full: two people, of whom one leads. */
    Led led(SignupMode mode, ZoneId zone) {
        var team = given.team();
        var start = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofHours(2)), zone);
        var slot = TimeSlot.of(start, start.plusHours(2), zone);
        var shift = shift(team, draft(team, 2, slot).withSignup(mode));
        var lead = volunteer(team);
        var bo = volunteer(team);
        var leads = As.staff(team.organizer(), () -> staffing.assign(shift, lead, null));
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        As.staff(team.organizer(), () -> leading.lead(leads.id()));
        return new Led(team, shift, lead, leads.id(), bo);
    }

    Led left() {
        return left(led());
    }

    Led left(Led led) {
        As.volunteer(led.bo(), () -> signup.handBack(led.shift()));
        return led;
    }

    /** A zone in which it is that hour now. */
    ZoneId where(int hour) {
        int ahead = hour - clock.instant().atZone(ZoneOffset.UTC).getHour();
        int within = ahead > 14 ? ahead - 24 : ahead < -12 ? ahead + 24 : ahead;
        return ZoneId.of("Etc/GMT" + (within > 0 ? "-" + within : "+" + -within)); // POSIX inverts the sign
    }

    boolean call(Led led) {
        return As.volunteer(led.lead(), () -> calls.call(led.shift()));
    }

    CoverCalls.Standing standing(Led led) {
        return As.volunteer(led.lead(), () -> calls.of(led.shift()));
    }

    int rows(Led led) {
        return Sql.number(
                jdbc,
                "select count(*) from shift_ask where state = 'WANTED' and shift_id = ?",
                led.shift().value());
    }
}

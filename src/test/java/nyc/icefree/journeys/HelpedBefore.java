package nyc.icefree.journeys;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer who helped at the welcome desk, from 10 to 12, on days that are over. */
class HelpedBefore {
    private final VolunteerProfiles volunteers;
    private final ShiftPlanning planning;
    private final ShiftSignup signup;
    private final JdbcClient jdbc;

    HelpedBefore(VolunteerProfiles volunteers, ShiftPlanning planning, ShiftSignup signup, JdbcClient jdbc) {
        this.volunteers = volunteers;
        this.planning = planning;
        this.signup = signup;
        this.jdbc = jdbc;
    }

    void enlist(Given.Team team, String name, String email, Language reader, int... daysAgo) {
        var answers =
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization()));
        var person = volunteers.enlist(new VolunteerForm(name, email, reader, answers));
        for (int days : daysAgo) {
            var shift = As.staff(
                    team.organizer(),
                    () -> planning.plan(Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, slot(3))));
            As.volunteer(person, () -> signup.take(shift));
            var slot = slot(-days);
            jdbc.sql("update shift set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?")
                    .params(
                            slot.startLocal(),
                            slot.endLocal(),
                            Timestamp.from(slot.startsAt()),
                            Timestamp.from(slot.endsAt()),
                            shift.value())
                    .update();
        }
    }

    private static TimeSlot slot(int inDays) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        return Given.slot(day, 10, 12);
    }
}

package nyc.icefree.shifts;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.shifts.views.HelpedHours;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Volunteers who held shifts that are over. */
abstract class HelpedContract extends ShiftsContract {
    static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    HelperPages helpers;

    @Autowired
    Organizations organizations;

    void confirmsHours(Given.Team team, boolean yes) {
        var coordinator = given.coordinator(team.organization());
        As.staff(coordinator, () -> organizations.approveHours(team.organization(), yes));
    }

    void answer(Given.Team team, AssignmentId which, HoursAnswer answer) {
        var said = jdbc.sql("select helped_minutes from assignment where id = ?")
                .param(which.value())
                .query(Integer.class)
                .single();
        As.staff(team.organizer(), () -> helpers.answerHours(which, Duration.ofMinutes(said), answer));
    }

    List<AssignmentId> waiting(Given.Team team, PersonId person) {
        return As.staff(team.organizer(), () -> helpers.of(person)).toConfirm().stream()
                .map(HelpedShift::id)
                .toList();
    }

    void correct(PersonId person, AssignmentId which, @Nullable Duration time) {
        As.volunteer(person, () -> signup.correctHours(which, time));
    }

    HelpedHours hours(PersonId person) {
        return As.volunteer(person, () -> signup.hours());
    }

    /** For two hours. */
    AssignmentId helped(Given.Team team, PersonId person, int daysAgo) {
        var shift = shift(team, 1, slot(10, 12));
        var in = As.volunteer(person, () -> signup.take(shift));
        endAgo(shift, daysAgo);
        return in;
    }

    void endAgo(ShiftId shift, int days) {
        var end = clock.instant().minus(Duration.ofDays(days));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(end.minus(TWO_HOURS)), Timestamp.from(end), shift.value())
                .update();
    }
}

package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer reads how long they helped. */
class MyHoursPagesTest extends AVolunteerSignedIn {
    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_time_of_a_shift_that_was_corrected_stands_with_what_was_planned() throws Exception {
        var helped = helped();
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(says("1 hour 30 minutes in 1 shift"))
                .andExpect(saysNot("Planned:"));
        As.staff(team.organizer(), () -> staffing.correctHours(helped, Duration.ofMinutes(165)));
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(says("2 hours 45 minutes in 1 shift", "Planned: 1 hour 30 minutes"));
        mvc.perform(post("/en/my/hours").param("name", "Vera").session(session).with(csrf()))
                .andExpect(says("2 hours 45 minutes"));
        mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(says("helped, as organizers say: 2 hours 45 minutes"));
    }

    /** For an hour and a half, an hour ago. */
    private AssignmentId helped() {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        var shift = given.planned(
                team, Given.shift(team.organization(), ShiftRole.WELCOME_DESK, 1, Given.slot(day, 9, 11)));
        var in = As.volunteer(volunteer, () -> signup.take(shift));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(150))),
                        Timestamp.from(Instant.now().minus(Duration.ofMinutes(60))),
                        shift.value())
                .update();
        return in;
    }
}

package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.Organizations;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.HelperPages;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.helped.HoursAnswer;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer says how long they helped. */
class MyHoursPagesTest extends AVolunteerSignedIn {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    HelperPages helpers;

    @Autowired
    Organizations organizations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_time_of_a_shift_is_corrected_and_what_was_planned_stands_beside_it() throws Exception {
        var helped = helped();
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("/en/my/hours/" + helped)))
                .andExpect(content().string(not(containsString("Planned:"))));
        mvc.perform(get("/en/my/hours/" + helped).session(session))
                .andExpect(content().string(containsString("As planned: 1 hour 30 minutes")))
                .andExpect(content().string(containsString("<option value=\"1440\">24 hours</option>")));
        mvc.perform(post("/en/my/hours/" + helped)
                        .param("minutes", "165")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/en/my/hours?saved"));
        mvc.perform(get("/en/my/hours").param("saved", "").session(session))
                .andExpect(content().string(containsString("The time is saved.")));
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("2 hours 45 minutes in 1 shift")))
                .andExpect(content().string(containsString("Planned: 1 hour 30 minutes")));
        mvc.perform(get("/es/my/hours/" + helped).session(session))
                .andExpect(content().string(containsString("value=\"165\" selected")));
        mvc.perform(post("/en/my/hours").param("name", "Vera").session(session).with(csrf()))
                .andExpect(content().string(containsString("2 hours 45 minutes")));
        mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(content().string(containsString("helped, as you say: 2 hours 45 minutes")));
        mvc.perform(post("/en/my/hours/" + helped)
                        .param("minutes", "")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("1 hour 30 minutes in 1 shift")));
    }

    @Test
    void where_hours_are_confirmed_the_page_says_so_and_the_certificate_bears_what_counts() throws Exception {
        var helped = helped();
        As.staff(given.coordinator(team.organization()), () -> organizations.approveHours(team.organization(), true));
        mvc.perform(get("/en/my/hours/" + helped).session(session))
                .andExpect(content().string(containsString("confirms what is more than planned")));
        mvc.perform(post("/en/my/hours/" + helped)
                        .param("minutes", "165")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("1 hour 30 minutes in 1 shift")))
                .andExpect(content().string(containsString("You say 2 hours 45 minutes. Until that is confirmed")));
        mvc.perform(post("/en/my/hours").param("name", "Vera").session(session).with(csrf()))
                .andExpect(content().string(containsString("1 hour 30 minutes")))
                .andExpect(content().string(not(containsString("2 hours 45 minutes"))));
        As.staff(team.organizer(), () -> helpers.answerHours(helped, Duration.ofMinutes(165), HoursAnswer.DECLINED));
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("You say 2 hours 45 minutes. That was not confirmed")));
        mvc.perform(post("/en/my/data").session(session).with(csrf()))
                .andExpect(content().string(containsString("Left as planned")));
    }

    @Test
    void nobody_corrects_what_is_not_theirs_or_says_what_cannot_be() throws Exception {
        var helped = helped();
        String path = "/en/my/hours/" + helped;
        for (String wrong : new String[] {"7", "1455", "-15", "all"}) {
            mvc.perform(post(path).param("minutes", wrong).session(session).with(csrf()))
                    .andExpect(status().is4xxClientError());
        }
        mvc.perform(post(path).param("minutes", "15").session(session)).andExpect(status().isForbidden());
        var other = signedIn.volunteer(profiles.enlist(form("Ola Other")));
        mvc.perform(get(path).session(other)).andExpect(status().isNotFound());
        mvc.perform(post(path).param("minutes", "15").session(other).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/en/my/hours").session(session))
                .andExpect(content().string(containsString("1 hour 30 minutes in 1 shift")));
    }

    /** For an hour and a half, an hour ago. */
    private AssignmentId helped() {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(3);
        var shift = As.staff(
                team.organizer(),
                () -> planning.plan(new ShiftDraft(
                        null,
                        team.organization(),
                        ShiftRole.WELCOME_DESK,
                        1,
                        TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK),
                        Set.of(),
                        Set.of(),
                        SignupMode.OPEN,
                        "")));
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

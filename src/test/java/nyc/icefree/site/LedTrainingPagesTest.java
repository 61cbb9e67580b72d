package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** Who leads a shift at a training taps who of those in it were at it, by buttons of a page that needs no script. */
@AppTest
class LedTrainingPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDays days;

    @Autowired
    Standings standings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftLeading leading;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void the_button_stands_at_those_who_are_there_behind_a_second_look_and_the_word_can_be_taken_back()
            throws Exception {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var training = As.staff(
                coordinator,
                () -> trainings.add(
                        team.organization(),
                        new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Marshal basics"), 12, Set.of())));
        var event = given.published(team, given.session("Marshal evening", 3));
        As.staff(coordinator, () -> days.choose(event, training));
        var day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(3);
        var shift = given.planned(team, Given.shift(event, ShiftRole.WELCOME_DESK, 3, Given.slot(day, 18, 20)));
        var rosa = volunteer(team, "Rosa Lin");
        var leads = As.volunteer(rosa, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        var ana = volunteer(team, "Ana Moss");
        var seat = As.volunteer(ana, () -> signup.take(shift));
        runsNow("event", event.value());
        runsNow("shift", shift.value());

        var session = signedIn.volunteer(rosa);
        String page = "/en/my/lead/" + shift;
        String tap = page + "/" + seat + "/training";
        mvc.perform(get(page).session(session))
                .andExpect(says("A training is given here."))
                .andExpect(saysNot(tap));
        mvc.perform(post(tap).session(session).with(csrf())).andExpect(redirectedUrl(page + "?untrained"));
        mvc.perform(get(page).param("untrained", "").session(session)).andExpect(says("This cannot be said now."));
        mvc.perform(post(page + "/" + seat).session(session).with(csrf()).param("mark", "HERE"))
                .andExpect(redirectedUrl(page));
        String fresh = page(session, page);
        assertTrue(fresh.indexOf("Was Ana M. at the training?") < fresh.indexOf("action=\"" + tap + "\""), fresh);
        assertTrue(fresh.contains("<details>"), fresh);
        mvc.perform(post(tap).session(session).with(csrf())).andExpect(redirectedUrl(page + "?trained"));
        mvc.perform(get(page).param("trained", "").session(session))
                .andExpect(
                        says("Wrong person? Take it back as long as you see this page.", "action=\"" + tap + "/back\""))
                .andExpect(saysNot("action=\"" + tap + "\""));
        assertTrue(standings.of(ana).since(training).isPresent());
        mvc.perform(post(tap + "/back").session(session)).andExpect(status().isForbidden());
        mvc.perform(post(tap + "/back").session(session).with(csrf())).andExpect(redirectedUrl(page + "?back"));
        mvc.perform(get(page).param("back", "").session(session))
                .andExpect(says("It is taken back, as if you had not said it."));
        assertTrue(standings.of(ana).since(training).isEmpty());
        mvc.perform(post(tap + "/back").session(session).with(csrf())).andExpect(redirectedUrl(page + "?untrained"));
        As.staff(coordinator, () -> trust.grant(training, Set.of(ana)));
        assertEquals(tokenless(fresh), tokenless(page(session, page)), "nobody reads here who had what");
        mvc.perform(post(tap + "/back").session(signedIn.volunteer(ana)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post(tap).session(signedIn.volunteer(ana)).with(csrf())).andExpect(status().isNotFound());
    }

    private String page(MockHttpSession session, String path) throws Exception {
        return body(mvc.perform(get(path).session(session)));
    }

    private static String tokenless(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private void runsNow(String table, UUID id) {
        jdbc.sql("update " + table + " set starts_at = ?, ends_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofMinutes(20))),
                        Timestamp.from(clock.instant().plus(Duration.ofHours(1))),
                        id)
                .update();
    }

    private PersonId volunteer(Given.Team team, String name) {
        return given.volunteer(name, team);
    }
}

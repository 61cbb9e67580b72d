package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page behind the mail that asks whether somebody helps. */
@AppTest
class AskedPagesTest {
    private static final String TYPED = "Typed Name";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    VolunteerProfiles profiles;

    @Autowired
    HelpQuestions questions;

    @Autowired
    PeopleDirectory people;

    private Given.Team team;
    private String email;
    private PersonId person;
    private String page;

    @BeforeEach
    void asked() {
        team = given.team();
        email = Given.email();
        ask(team);
        person = people.byEmail(email).orElseThrow();
        page = "/en/volunteer/asked/" + questions.link(person).orElseThrow().value();
    }

    private void ask(Given.Team asking) {
        As.staff(asking.organizer(), () -> desk.addByHand(Given.helper(TYPED, email, asking.organization())));
    }

    private String answer(Given.Team asking, String what) {
        return page + "/" + asking.organization().value() + "/" + what;
    }

    @Test
    void looking_names_nobody_sets_no_cookie_and_answers_nothing() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(says(answer(team, "yes"), "Looking at this page answers nothing"))
                    .andExpect(saysNot(TYPED, email))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        mvc.perform(get(answer(team, "yes"))).andExpect(status().isMethodNotAllowed());
        mvc.perform(head(answer(team, "no"))).andExpect(status().isMethodNotAllowed());
        assertEquals(1, questions.asking(person).size());
        assertTrue(profiles.helping(List.of(team.organization())).isEmpty());
    }

    @Test
    void a_yes_is_said_once_and_makes_a_volunteer() throws Exception {
        mvc.perform(post(answer(team, "yes")).param("name", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("at least one letter or digit"));
        mvc.perform(post(answer(team, "yes")).param("name", "Own <b>Name"))
                .andExpect(redirectedUrl("/en/volunteer/asked?yes"))
                .andExpect(cookie().doesNotExist("session"));
        mvc.perform(get("/en/volunteer/asked").param("yes", "")).andExpect(says("You are among the volunteers now"));
        assertEquals(1, profiles.helping(List.of(team.organization())).size());
        mvc.perform(get("/en/volunteer/asked").param("yes", "")).andExpect(says("href=\"/es/volunteer/asked?yes\""));
        mvc.perform(get(page))
                .andExpect(status().isGone())
                .andExpect(says("waits for no answer any more", "href=\"/en/my/sign-in\""))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
        mvc.perform(get("/en/volunteer/asked")).andExpect(says("waits for no answer any more"));
        mvc.perform(post(answer(team, "yes"))).andExpect(redirectedUrl("/en/volunteer/asked?yes"));
        mvc.perform(post(answer(team, "no"))).andExpect(status().isGone());
        mvc.perform(post(answer(given.team(), "yes"))).andExpect(status().isGone());
        assertEquals(1, profiles.helping(List.of(team.organization())).size());
        assertEquals("Own <b>Name", people.card(person).orElseThrow().name());
    }

    @Test
    void a_no_destroys_who_never_agreed_to_anything_here() throws Exception {
        mvc.perform(post(answer(team, "no").replace("/en/", "/es/")))
                .andExpect(redirectedUrl("/es/volunteer/asked?no"));
        mvc.perform(get("/es/volunteer/asked").param("no", "")).andExpect(says("Nadie se entera"));
        assertFalse(profiles.of(person).isPresent());
        assertTrue(people.byEmail(email).isEmpty());
        mvc.perform(get(page)).andExpect(status().isGone());
        mvc.perform(get("/en/volunteer/asked/" + "A".repeat(22))).andExpect(status().isGone());
    }

    @Test
    void two_that_ask_are_answered_one_by_one() throws Exception {
        var other = given.team();
        ask(other);
        mvc.perform(post(answer(team, "no"))).andExpect(redirectedUrl(page));
        mvc.perform(post(answer(other, "yes")).param("name", "Ada"))
                .andExpect(redirectedUrl("/en/volunteer/asked?yes"));
        assertTrue(profiles.helping(List.of(team.organization())).isEmpty());
        assertEquals(1, profiles.helping(List.of(other.organization())).size());
    }

    @Test
    void nobody_is_answered_for_who_did_not_ask() throws Exception {
        mvc.perform(post(answer(given.team(), "yes"))).andExpect(status().isNotFound());
        assertEquals(1, questions.asking(person).size());
    }
}

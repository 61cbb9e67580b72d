package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerStaying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page behind the mail that asks whether somebody still helps. */
@AppTest
class StayPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    VolunteerProfiles profiles;

    @Autowired
    VolunteerStaying staying;

    private PersonId person;
    private String page;

    @BeforeEach
    void asked() {
        person = given.volunteer(given.team());
        page = "/en/volunteer/stay/" + staying.ask(person).orElseThrow().value();
    }

    @Test
    void looking_asks_without_a_cookie_and_answers_nothing() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(says("Do you still help?", "No, destroy what you hold about me"))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        mvc.perform(get(page + "/leave")).andExpect(status().isMethodNotAllowed());
        assertTrue(profiles.of(person).isPresent());
    }

    @Test
    void staying_is_said_once() throws Exception {
        mvc.perform(post(page)).andExpect(redirectedUrl("/en/volunteer?stayed"));
        mvc.perform(get("/en/volunteer").param("stayed", "")).andExpect(says("good to have you with us"));
        mvc.perform(get(page)).andExpect(status().isGone());
        mvc.perform(post(page + "/leave")).andExpect(status().isGone());
        assertTrue(profiles.of(person).isPresent());
    }

    @Test
    void leaving_takes_everything_along() throws Exception {
        mvc.perform(post(page.replace("/en/", "/es/") + "/leave")).andExpect(redirectedUrl("/es/volunteer?left"));
        assertFalse(profiles.of(person).isPresent());
        mvc.perform(get("/en/volunteer/stay/" + "A".repeat(22))).andExpect(status().isGone());
    }
}

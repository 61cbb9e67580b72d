package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Pages say until when one reserves, and after it that it is too late. */
@AppTest
class ReserveCloseTest {
    private static final int DAY = 24 * 60;

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventProgramme programme;

    @Autowired
    Vault vault;

    private Team team;
    private EventId event;
    private String page;

    @BeforeEach
    void an_event_in_a_week_whose_reservations_close_the_day_before() {
        team = given.team();
        event = given.published(team);
        closes(DAY);
        page = "/events/" + Slugs.of(programme, event);
    }

    private void closes(int minutesBefore) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var terms = plan.draft().rsvps().closeBefore(minutesBefore);
            planning.change(event, plan.version(), plan.draft().with(terms));
        });
    }

    @Test
    void the_page_says_when_in_each_language_and_offers_nothing_afterwards() throws Exception {
        mvc.perform(get("/en" + page))
                .andExpect(content().string(containsString("Open until ")))
                .andExpect(content().string(containsString(page + "/reserve")));
        mvc.perform(get("/es" + page)).andExpect(content().string(containsString("Abiertas hasta: ")));
        closes(10 * DAY);
        mvc.perform(get("/en" + page))
                .andExpect(content().string(containsString("Closed since ")))
                .andExpect(content().string(not(containsString(page + "/reserve"))));
        mvc.perform(get("/es" + page)).andExpect(content().string(containsString("Cerradas desde: ")));
    }

    @Test
    void the_form_and_what_is_sent_with_it_are_refused_afterwards() throws Exception {
        closes(10 * DAY);
        mvc.perform(get("/en" + page + "/reserve")).andExpect(content().string(containsString("Closed since ")));
        mvc.perform(post("/en" + page + "/reserve")
                        .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                        .param("name", "Rosa")
                        .param("partySize", "2"))
                .andExpect(content().string(containsString("Closed since ")));
    }
}

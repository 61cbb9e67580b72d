package nyc.icefree.site;

import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages say until when one reserves, and after it that it is too late. */
@AppTest
class ReserveCloseTest extends AppParts {
    private static final int DAY = 24 * 60;
    private static final String SPANISH = "<option value=\"es\"";

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
        reads("/en" + page, "Open until ", page + "/reserve");
        reads("/es" + page, "Abiertas hasta el ");
        closes(10 * DAY);
        reads("/en" + page, "Closed since ").andExpect(saysNot(page + "/reserve"));
        reads("/es" + page, "Cerradas desde el ");
    }

    @Test
    void the_form_and_what_is_sent_with_it_are_refused_afterwards() throws Exception {
        closes(10 * DAY);
        reads("/en" + page + "/reserve", "Reservations closed on ");
        reads("/es" + page + "/reserve", "Las reservas cerraron el ");
        mvc.perform(post("/en" + page + "/reserve")
                        .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                        .param("name", "Rosa")
                        .param("adults", "2"))
                .andExpect(says("Reservations closed on "));
    }

    @Test
    void who_has_reserved_is_offered_only_what_is_still_possible_and_told_why() throws Exception {
        String manage = reserved();
        reads(manage, "value=\"9\"").andExpect(saysNot("have closed"));
        closes(10 * DAY);
        reads(manage, "Reservations for this event have closed", "value=\"3\" selected")
                .andExpect(saysNot("value=\"4\""))
                .andExpect(says(manage + "/cancel"));
        reads(manage.replace("/en/", "/es/"), "Las reservas para este evento ya cerraron");
    }

    @Test
    void a_form_that_was_open_meanwhile_comes_back_with_the_size_that_stays() throws Exception {
        String manage = reserved();
        closes(10 * DAY);
        mvc.perform(post(manage).param("name", "Rosa").param("adults", "5")).andExpect(refuses("value=\"3\" selected"));
        mvc.perform(post(manage).param("name", "Rosa").param("adults", "2")).andExpect(status().isSeeOther());
    }

    @Test
    void who_has_cancelled_is_not_led_to_a_form_that_takes_nobody() throws Exception {
        String manage = reserved();
        mvc.perform(post(manage + "/cancel")).andExpect(status().isSeeOther());
        reads(manage, "Reserve again");
        closes(10 * DAY);
        reads(manage).andExpect(saysNot("Reserve again"));
    }

    /** For three; where they see it. */
    private String reserved() throws Exception {
        var taken = mvc.perform(post("/en" + page + "/reserve")
                        .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                        .param("name", "Rosa")
                        .param("adults", "3"))
                .andExpect(status().isSeeOther())
                .andReturn();
        return Objects.requireNonNull(taken.getResponse().getHeader("Location")).replaceFirst("[?].*", "");
    }

    private EventId published(Given.Team team, List<Language> spoken) {
        var draft = given.session("Know your rights", 7);
        return given.published(
                team, draft.with(draft.accessibility().spoken(spoken).interpreted(List.of())));
    }

    private String path(EventId event) {
        return "/en/events/" + Slugs.of(programme, event) + "/reserve";
    }

    private MockHttpServletRequestBuilder form(EventId event, String people) {
        return post(path(event))
                .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                .param("name", "Rosa")
                .param("adults", people);
    }

    private String reserved(MockHttpServletRequestBuilder form) throws Exception {
        return leadsTo(mvc.perform(form)).replace("?new", "");
    }

    @Test
    void a_party_can_say_in_which_language_it_takes_part() throws Exception {
        var event = published(given.team(), List.of(Language.ENGLISH, Language.SPANISH));
        reads(path(event), "Which language do you prefer at the event?", SPANISH + ">");
        mvc.perform(form(event, "2").param("in", "es").param("email", "rosa at example"))
                .andExpect(refuses(SPANISH + " selected>"));
        String manage = reserved(form(event, "2").param("in", "es"));
        reads(manage, "<bdi>Rosa</bdi>, 2 people, in Spanish", SPANISH + " selected>");
        reads(reserved(form(event, "2")), "<bdi>Rosa</bdi>, 2 people<");
        var english = published(given.team(), List.of(Language.ENGLISH));
        reads(path(english)).andExpect(saysNot("name=\"in\""));
    }
}

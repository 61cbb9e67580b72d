package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form of an event with places by language, and the page of a party that answered before there were any; no script runs. */
@AppTest
class ReserveInLanguageTest {
    private static final String SPANISH = "<input type=\"radio\" name=\"in\" value=\"es\"";
    private static final LanguagePlaces PLACES = new LanguagePlaces(Map.of(Language.ENGLISH, 15, Language.SPANISH, 4));

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    EventPlanning planning;

    @Autowired
    Reservations reservations;

    @Autowired
    Vault vault;

    private EventId published(Given.Team team, LanguagePlaces places) {
        var draft = given.session("Know your rights", 7);
        return given.published(
                team,
                draft.with(draft.accessibility()
                                .spoken(List.of(Language.ENGLISH, Language.SPANISH))
                                .interpreted(List.of()))
                        .with(draft.rsvps().byLanguage(places)));
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
        return Objects.requireNonNull(mvc.perform(form)
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .replace("?new", "");
    }

    @Test
    void a_party_says_in_which_language_it_takes_part() throws Exception {
        var event = published(given.team(), PLACES);
        mvc.perform(get(path(event)))
                .andExpect(content().string(containsString("In which language do you take part?")))
                .andExpect(content().string(containsString(SPANISH + ">")));
        mvc.perform(form(event, "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#in\"")))
                .andExpect(content().string(containsString("Please say in which language you take part.")))
                .andExpect(content().string(containsString("id=\"in-error\"")))
                .andExpect(content().string(containsString("value=\"Rosa\"")));
        mvc.perform(form(event, "2").param("in", "es").param("email", "rosa at example"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("id=\"in-error\""))))
                .andExpect(content().string(containsString(SPANISH + " checked>")));
        String manage = reserved(form(event, "2").param("in", "es"));
        mvc.perform(get(manage))
                .andExpect(content().string(containsString("Rosa, 2 people, in Spanish")))
                .andExpect(content().string(containsString(SPANISH + " checked>")))
                .andExpect(content().string(not(containsString("Say it here"))));
        As.nobody(() -> reservations.reserve(
                event,
                new ReservationForm("Ana", 2, null, Needs.NONE, Language.SPANISH, false).in(Language.SPANISH),
                UUID.randomUUID()));
        mvc.perform(form(event, "1").param("name", "Luz").param("in", "es"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"waiting\" value=\"yes\"")));
    }

    @Test
    void who_answered_before_is_asked_until_it_has_said_so_once() throws Exception {
        var team = given.team();
        var event = published(team, LanguagePlaces.NONE);
        mvc.perform(get(path(event))).andExpect(content().string(not(containsString("name=\"in\""))));
        String manage = reserved(form(event, "2"));
        mvc.perform(get(manage)).andExpect(content().string(not(containsString("Say it here"))));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    plan.draft().with(plan.draft().rsvps().byLanguage(PLACES)));
        });
        mvc.perform(get(manage))
                .andExpect(content().string(containsString("<a href=\"#in\">Say it here</a>")))
                .andExpect(content().string(containsString(SPANISH + ">")));
        mvc.perform(post(manage).param("name", "Rosa").param("adults", "2"))
                .andExpect(header().string("Location", manage + "?changed"));
        mvc.perform(get(manage)).andExpect(content().string(containsString("Say it here")));
        mvc.perform(post(manage).param("name", "Rosa").param("adults", "2").param("in", "es"))
                .andExpect(header().string("Location", manage + "?changed"));
        mvc.perform(get(manage))
                .andExpect(content().string(containsString("in Spanish")))
                .andExpect(content().string(not(containsString("Say it here"))));
    }
}

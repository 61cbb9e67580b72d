package nyc.icefree.site;

import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The form of an event in several languages; no script runs. */
@AppTest
class ReserveInLanguageTest {
    private static final String SPANISH = "<option value=\"es\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Vault vault;

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
        mvc.perform(get(path(event))).andExpect(says("In which language do you take part?", SPANISH + ">"));
        mvc.perform(form(event, "2").param("in", "es").param("email", "rosa at example"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says(SPANISH + " selected>"));
        String manage = reserved(form(event, "2").param("in", "es"));
        mvc.perform(get(manage)).andExpect(says("Rosa, 2 people, in Spanish", SPANISH + " selected>"));
        mvc.perform(get(reserved(form(event, "2")))).andExpect(says("Rosa, 2 people<"));
        var english = published(given.team(), List.of(Language.ENGLISH));
        mvc.perform(get(path(english))).andExpect(saysNot("name=\"in\""));
    }
}

package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.Links;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A request or a sign-up sent sooner than a person could, or hours later: the fields speak first, and stay filled in. */
@AppTest
class SoonSentFormsTest {
    private static final String QUICK = "That was very quick";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventRequests requests;

    @Autowired
    Vault vault;

    private static MockHttpServletRequestBuilder session(String key, String asker) {
        return post("/en/request")
                .param("key", key)
                .param("asker", asker)
                .param("day1", LocalDate.now(Given.NEW_YORK).plusDays(10).toString())
                .param("from1", "18:30")
                .param("borough", "queens")
                .param("neighbourhood", "Corona")
                .param("people", "25")
                .param("languages", "es")
                .param("email", "mothers@example.org");
    }

    private static MockHttpServletRequestBuilder event(String key, String asker) {
        return post("/en/submit")
                .param("key", key)
                .param("asker", asker)
                .param("kind", "rally")
                .param("title", "A walk")
                .param("words", "We walk together.")
                .param("day1", LocalDate.now(Given.NEW_YORK).plusDays(10).toString())
                .param("from1", "18:30")
                .param("until1", "19:30")
                .param("borough", "queens")
                .param("neighbourhood", "Corona")
                .param("venue", "The square")
                .param("address", "1 Example Street")
                .param("languages", "es")
                .param("email", "mothers@example.org");
    }

    private MockHttpServletRequestBuilder signUp(String key, String name) {
        return post("/en/volunteer/sign-up")
                .param("key", key)
                .param("name", name)
                .param("email", Given.email())
                .param("language", "en")
                .param("languages", "es")
                .param("organizations", given.team().organization().toString());
    }

    private ResultActions refused(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form).andExpect(status().isUnprocessableContent());
    }

    @Test
    void the_trap_for_programs_is_looked_at_after_the_fields_and_costs_nothing() throws Exception {
        var soon = Duration.ofSeconds(-30); // however slow the machine
        String request = RipeKeys.aged(vault, "request:SESSION", soon);
        missing(session(request, ""), "asker");
        kept(session(request, "Corona Mothers"), QUICK, request);
        String submission = RipeKeys.aged(vault, "request:SUBMISSION", soon);
        missing(event(submission, ""), "asker");
        kept(event(submission, "Corona Mothers"), QUICK, submission);
        String volunteer = RipeKeys.aged(vault, "volunteer", soon);
        missing(signUp(volunteer, ""), "name");
        kept(signUp(volunteer, "Corona Mothers"), QUICK, volunteer);
    }

    @Test
    void a_form_that_lay_open_for_hours_is_sent_by_one_more_press_at_once() throws Exception {
        var hours = Duration.ofHours(3);
        mvc.perform(session(again(session(RipeKeys.aged(vault, "request:SESSION", hours), "Ana")), "Ana"))
                .andExpect(status().isSeeOther());
        mvc.perform(signUp(again(signUp(RipeKeys.aged(vault, "volunteer", hours), "Ana")), "Ana"))
                .andExpect(status().isSeeOther());
    }

    @Test
    void a_request_that_was_sent_and_then_lay_open_for_hours_is_not_sent_twice() throws Exception {
        String key = RipeKeys.aged(vault, "request:SESSION", Duration.ofHours(3));
        UUID submission = RipeKeys.submission(vault, "request:SESSION", key);
        var token = As.nobody(
                () -> requests.send(RequestForms.session("Ana", given.team().organization()), submission));
        assertEquals(Links.requestStatus(Language.ENGLISH, token.value()) + "?new", location(session(key, "Ana")));
    }

    private String location(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(mvc.perform(form)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private void missing(MockHttpServletRequestBuilder form, String field) throws Exception {
        refused(form)
                .andExpect(content().string(containsString("id=\"" + field + "-error\"")))
                .andExpect(content().string(not(containsString(QUICK))));
    }

    private void kept(MockHttpServletRequestBuilder form, String words, String key) throws Exception {
        refused(form)
                .andExpect(content().string(containsString(words)))
                .andExpect(content().string(containsString("value=\"Corona Mothers\"")))
                .andExpect(content().string(containsString("value=\"es\" checked")))
                .andExpect(content().string(containsString("value=\"" + key + "\"")));
    }

    /** The key that comes with the words for a form that was open too long. */
    private String again(MockHttpServletRequestBuilder form) throws Exception {
        String page = refused(form)
                .andExpect(content().string(containsString("value=\"Ana\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String mark = "name=\"key\" value=\"";
        int from = page.indexOf(mark) + mark.length();
        return page.substring(from, page.indexOf('"', from));
    }
}

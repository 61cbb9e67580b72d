package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestState;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asking for a session and submitting an event without an account, and the secret page. */
@AppTest
class RequestPagesTest extends AppParts {
    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    private final String day = Given.inDays(10).toString();

    private MockHttpServletRequestBuilder session(Given.Team team, String key) {
        return post("/en/request")
                .param("key", key)
                .param("asker", "Corona Mothers")
                .param("to", team.slug())
                .param("day1", day)
                .param("from1", "18:30")
                .param("area", "queens")
                .param("neighbourhood", "Corona")
                .param("people", "25")
                .param("languages", "es", "en")
                .param("email", "mothers@example.org");
    }

    private String key(String kind) {
        return RipeKeys.ripe(vault, "request:" + kind);
    }

    private String sent(MockHttpServletRequestBuilder form) throws Exception {
        return leadsTo(mvc.perform(form).andExpect(header().string("Cache-Control", "no-store")))
                .replace("?new", "");
    }

    @Test
    void the_forms_are_for_one_reader_in_both_languages() throws Exception {
        for (String path : new String[] {"/en/request", "/es/request", "/en/submit", "/es/submit"}) {
            reads(path)
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", "noindex"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
        }
        var team = given.team();
        mvc.perform(get("/en/request").param("to", team.slug()))
                .andExpect(says("value=\"" + team.slug() + "\" selected"));
    }

    @Test
    void each_form_shows_at_most_fourteen_controls_and_folds_the_rest() throws Exception {
        for (String path : new String[] {"/en/request", "/es/submit"}) {
            String page = body(reads(path));
            String form = page.substring(page.indexOf("<form class=\"form\""))
                    .replaceAll("(?s)</form>.*|<details>.*?</details>|<p class=\"pot\".*?</p>", "")
                    .replace("<input type=\"hidden\"", "");
            long controls = Pattern.compile("<(input|select|textarea|button)[ >]")
                    .matcher(form)
                    .results()
                    .count();
            assertTrue(controls <= 14, () -> controls + " controls in " + form);
        }
        String page = body(reads("/en/submit"));
        assertEquals(1, page.split("Neighborhood", -1).length - 1);
    }

    @Test
    void a_submitted_event_has_a_link_repeats_and_is_described_in_a_second_language() throws Exception {
        mvc.perform(walk("ftp://example.org", ""))
                .andExpect(refuses("id=\"link-error\"", "id=\"title2-error\"", "<details open>"));
        String page = sent(walk("https://tenants.example.org/walk", "Caminamos"));
        reads(page, "https://tenants.example.org/walk", "every Wednesday", "Caminata");
    }

    private MockHttpServletRequestBuilder walk(String link, String second) {
        return post("/en/submit")
                .param("key", key("SUBMISSION"))
                .param("asker", "Riverside Tenants")
                .param("title", "Walk")
                .param("words", "We walk together")
                .param("day1", day)
                .param("from1", "14:00")
                .param("until1", "16:00")
                .param("area", "queens")
                .param("languages", "en", "es")
                .param("email", "tenants@example.org")
                .param("link", link)
                .param("repeats", "every Wednesday")
                .param("title2", "Caminata")
                .param("words2", second);
    }

    @Test
    void a_group_asks_answers_changes_and_sees_what_became_of_it() throws Exception {
        var team = given.team();
        String page = sent(session(team, key("SESSION")));
        mvc.perform(get(page).param("new", ""))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(says(
                        "We got it",
                        "Corona Mothers",
                        "6:30 PM",
                        "Done. Keep this page",
                        "if your email address is right"));
        var id = As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        As.staff(team.organizer(), () -> desk.ask(id, "Is there a <b>screen</b>?"));
        reads(page, "We have a question", "Is there a &lt;b&gt;screen&lt;/b&gt;?");
        mvc.perform(post(page + "/answer").param("answer", "Yes"))
                .andExpect(header().string("Location", page + "?answered"));
        mvc.perform(post(page)
                        .param("asker", "Corona Parents")
                        .param("day1", day)
                        .param("from1", "7 pm")
                        .param("area", "bronx")
                        .param("people", "30")
                        .param("languages", "es")
                        .param("email", "mothers@example.org"))
                .andExpect(header().string("Location", page + "?changed"));
        reads(page, "Corona Parents", "7:00 PM");
        var event =
                As.staff(team.organizer(), () -> desk.accept(id, desk.detail(id).version(), null));
        reads(page, "Accepted").andExpect(saysNot("See the event"));
        As.staff(team.organizer(), () -> planning.publish(event));
        reads(page, "See the event");
    }

    @Test
    void looking_never_acts() throws Exception {
        String page = sent(session(given.team(), key("SESSION")));
        mvc.perform(get(page + "/withdraw")).andExpect(status().isMethodNotAllowed());
        mvc.perform(get(page).param("withdrawn", "")).andExpect(status().isOk());
        String token = page.substring(page.lastIndexOf('/') + 1);
        assertEquals(
                RequestState.NEW,
                As.nobody(() -> requests.byToken(token)).orElseThrow().state());
        mvc.perform(post(page + "/withdraw")).andExpect(header().string("Location", page + "?withdrawn"));
        assertEquals(
                RequestState.WITHDRAWN,
                As.nobody(() -> requests.byToken(token)).orElseThrow().state());
        mvc.perform(get("/en/q/guessed")).andExpect(status().isNotFound());
        mvc.perform(post("/en/q/guessed/withdraw")).andExpect(status().isNotFound());
    }

    @Test
    void what_is_refused_keeps_what_was_typed_and_says_why_at_the_field() throws Exception {
        mvc.perform(post("/en/submit")
                        .param("key", key("SUBMISSION"))
                        .param("asker", "Riverside Tenants")
                        .param("title", "")
                        .param("words", "We <walk> together")
                        .param("day1", "soon")
                        .param("until1", "4 pm")
                        .param("languages", "en")
                        .param("email", "not an address"))
                .andExpect(refuses(
                        "value=\"Riverside Tenants\"",
                        "We &lt;walk&gt; together",
                        "value=\"soon\"",
                        "id=\"title-error\"",
                        "href=\"#day1\"",
                        "id=\"area-error\"",
                        "id=\"email-error\""));
    }

    @Test
    void robots_and_old_pages_lose_nothing() throws Exception {
        var team = given.team();
        mvc.perform(session(team, key("SESSION")).param("homepage", "https://spam.example"))
                .andExpect(refuses("value=\"Corona Mothers\""));
        for (String wrong : new String[] {"", "forged", key("SUBMISSION")}) {
            mvc.perform(session(team, wrong)).andExpect(refuses("value=\"Corona Mothers\""));
        }
        assertEquals(0, As.staff(team.organizer(), () -> desk.queue(true)).size());
    }

    @Test
    void the_privacy_page_says_what_is_held_and_how_long() throws Exception {
        reads(
                "/en/privacy",
                "only when you organize or, as a volunteer, tick that it’s yours",
                "The second: 7 days for volunteers, 90 days after an organizer’s last sign-in there",
                "and your last sign-in",
                "After 1 year without a sign-in");
        reads(
                "/es/privacy",
                "solo si organiza o si ayuda y marca que es suyo",
                "La segunda: 7 días si ayuda, 90 días después de entrar allí por última vez si organiza",
                "y cuándo entró por última vez",
                "Después de 1 año sin entrar");
        reads("/en/privacy", "30 days after the decision");
        reads("/es/privacy", "30 días después de la decisión");
    }

    @Test
    void a_submitted_event_waits_in_the_same_queue() throws Exception {
        var team = given.team();
        var token = As.nobody(
                () -> requests.send(RequestForms.submission("Tenants", team.organization()), UUID.randomUUID()));
        reads("/en/q/" + token.value(), "March for families");
        assertEquals(
                "March for families",
                As.staff(team.organizer(), () -> desk.queue(true)).getFirst().title());
    }
}

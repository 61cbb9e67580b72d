package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.leadsTo;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.links.Links;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.text.Language;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A form that is sent too late, too soon or too long comes again, with what was typed. */
@AppTest
class StaleFormsTest extends AppParts {
    private static final String QUICK = "One moment, then press the button again";
    private static final Pattern CUTS = Pattern.compile("(?i)\\b(?:set)?max-?length\\b");

    @Autowired
    EventRequests requests;

    @Test
    void staff_get_their_form_again_with_the_address_they_typed() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", "ada@example.org")
                        .param("password", "secret words"))
                .andExpect(redirectedUrl("/sign-in?stale"));
        mvc.perform(get("/sign-in?stale").session(session))
                .andExpect(says("The page had been open too long.", "value=\"ada@example.org\""))
                .andExpect(saysNot("secret words"));
        mvc.perform(get("/sign-in").session(session)).andExpect(saysNot("ada@example.org"));
        mvc.perform(post("/sign-in/code").param("code", "123456")).andExpect(redirectedUrl("/sign-in?stale"));
        mvc.perform(post("/sign-in/forgot").param("email", "a@example.org"))
                .andExpect(redirectedUrl("/sign-in/forgot?stale"));
    }

    @Test
    void volunteers_get_theirs_in_their_language() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(post("/es/my/sign-in/link")
                        .session(session)
                        .with(csrf().useInvalidToken())
                        .param("email", "ada@example.org"))
                .andExpect(redirectedUrl("/es/my/sign-in?stale"));
        mvc.perform(get("/es/my/sign-in?stale").session(session))
                .andExpect(says("estuvo abierta demasiado tiempo", "value=\"ada@example.org\""));
        mvc.perform(post("/es/my/shifts/x/take")).andExpect(redirectedUrl("/es/my/sign-in?stale"));
        String shift = UUID.randomUUID().toString();
        mvc.perform(post("/es/my/shifts/" + shift + "/take"))
                .andExpect(redirectedUrl("/es/my/sign-in?shift=" + shift + "&stale"));
    }

    @Test
    void a_post_of_somebody_signed_in_without_the_token_stays_refused() throws Exception {
        var session = signedIn.volunteer(given.person());
        mvc.perform(post("/en/my/leave").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void what_was_typed_waits_in_the_reader_s_language_to_be_sent_again() throws Exception {
        mvc.perform(refused(503, "/es/volunteer/sign-up")
                        .param("name", "Zoë <b>")
                        .param("skills", "A", "B"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(says(
                        "Enviar de nuevo",
                        "action=\"/es/volunteer/sign-up\"",
                        "name=\"name\" value=\"Zoë &lt;b>\"",
                        "name=\"skills\" value=\"B\""));
        mvc.perform(refused(429, "/en/request").param("name", "Zoë"))
                .andExpect(status().isTooManyRequests())
                .andExpect(says("Send it again", "value=\"Zoë\""));
    }

    @Test
    void a_password_comes_back_to_nobody() throws Exception {
        mvc.perform(refused(503, "/sign-in").param("password", "secret words")).andExpect(saysNot("secret words"));
    }

    @Test
    void what_would_fail_again_is_not_offered_again() throws Exception {
        mvc.perform(refused(500, "/en/request").param("name", "Zoë")).andExpect(saysNot("Zoë"));
    }

    private static MockHttpServletRequestBuilder refused(int status, String path) {
        return post("/error")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path);
    }

    private static MockHttpServletRequestBuilder session(String key, String asker) {
        return post("/en/request")
                .param("key", key)
                .param("asker", asker)
                .param("day1", Given.inDays(10).toString())
                .param("from1", "18:30")
                .param("area", "queens")
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
                .param("day1", Given.inDays(10).toString())
                .param("from1", "18:30")
                .param("until1", "19:30")
                .param("area", "queens")
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
        refused(signUp(volunteer, "Corona Mothers"))
                .andExpect(says(QUICK, "value=\"Corona Mothers\"", "value=\"" + volunteer + "\""));
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
        return leadsTo(mvc.perform(form));
    }

    private void missing(MockHttpServletRequestBuilder form, String field) throws Exception {
        refused(form).andExpect(says("id=\"" + field + "-error\"")).andExpect(saysNot(QUICK));
    }

    private void kept(MockHttpServletRequestBuilder form, String words, String key) throws Exception {
        refused(form)
                .andExpect(says(words, "value=\"Corona Mothers\"", "value=\"es\" checked", "value=\"" + key + "\""));
    }

    /** The key that comes with the words for a form that was open too long. */
    private String again(MockHttpServletRequestBuilder form) throws Exception {
        String page = refused(form)
                .andExpect(says("value=\"Ana\""))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String mark = "name=\"key\" value=\"";
        int from = page.indexOf(mark) + mark.length();
        return page.substring(from, page.indexOf('"', from));
    }

    @Test
    void an_organizer_whose_page_was_too_old_is_told_and_gets_out() throws Exception {
        var session = signedIn.staff(signedIn.account(false));
        mvc.perform(post("/sign-out").session(session)).andExpect(redirectedUrl("/sign-in/still?stale"));
        leaves(session, "/sign-in/still?stale", "You are still signed in", "/sign-out");
        mvc.perform(get("/sign-in/still")).andExpect(redirectedUrl("/sign-in?out"));
    }

    @Test
    void a_volunteer_too() throws Exception {
        var session = signedIn.volunteer(given.person());
        mvc.perform(post("/es/my/sign-out").session(session)).andExpect(redirectedUrl("/es/my/sign-in/still?stale"));
        leaves(session, "/es/my/sign-in/still?stale", "Su sesión sigue abierta", "/es/my/sign-out");
        mvc.perform(get("/es/my/sign-in/still")).andExpect(redirectedUrl("/es/my/sign-in/out"));
    }

    private void leaves(MockHttpSession session, String said, String words, String out) throws Exception {
        String page = Objects.requireNonNull(body(mvc.perform(get(said).session(session))));
        assertSays(page, words, "action=\"" + out + "\"");
        int at = page.indexOf("name=\"_csrf\" value=\"") + 20;
        assertFalse(session.isInvalid());
        mvc.perform(post(out).session(session).param("_csrf", page.substring(at, page.indexOf('"', at))));
        assertTrue(session.isInvalid());
    }

    @Test
    void no_field_of_a_page_or_a_view_lets_the_browser_cut() throws IOException {
        assertEquals(List.of(), cutting(Path.of("src/main/jte")));
        assertEquals(List.of(), cutting(Path.of("src/main/java/nyc/icefree")));
        assertEquals(List.of(), cutting(Path.of("frontend/event-calendar.ts")));
    }

    private static List<String> cutting(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> CUTS.matcher(read(file)).find())
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_note_or_name_that_is_too_long_is_kept_and_counted_at_its_field() throws Exception {
        var event = given.published(given.team());
        String path = "/en/events/" + Slugs.of(programme, event) + "/reserve";
        String note = "n".repeat(523);
        String name = "R".repeat(81);
        mvc.perform(party(path, name, note).param("key", RipeKeys.ripe(vault, "reserve:" + event)))
                .andExpect(status().is(422))
                .andExpect(says(
                        ">" + note + "</textarea>",
                        "value=\"" + name + "\"",
                        "it has 523 characters, and at most 200 fit. Shorten it by 323" + " characters.</span>",
                        "Shorten it by one character.</span>"));
        String manage = leadsTo(
                        mvc.perform(party(path, "Rosa", "").param("key", RipeKeys.ripe(vault, "reserve:" + event))))
                .replace("?new", "");
        mvc.perform(party(manage, "Rosa", note))
                .andExpect(status().is(422))
                .andExpect(says(">" + note + "</textarea>", "it has 523 characters"));
    }

    @Test
    void so_are_a_volunteers_name_and_every_text_of_a_request() throws Exception {
        mvc.perform(post("/es/volunteer/sign-up")
                        .param("key", RipeKeys.ripe(vault, "volunteer"))
                        .param("name", "R".repeat(101)))
                .andExpect(status().is(422))
                .andExpect(says("value=\"" + "R".repeat(101) + "\"", "tiene 101 caracteres y caben 100"));
        mvc.perform(post("/en/submit")
                        .param("key", RipeKeys.ripe(vault, "request:" + RequestKind.SUBMISSION))
                        .param("asker", "a".repeat(125))
                        .param("title", "t".repeat(126))
                        .param("words", "w".repeat(2_007))
                        .param("neighbourhood", "n".repeat(128))
                        .param("venue", "v".repeat(129))
                        .param("address", "s".repeat(209)))
                .andExpect(status().is(422))
                .andExpect(says(
                        "w".repeat(2_007) + "</textarea>",
                        "it has 125 characters, and at most 120 fit",
                        "it has 126 characters, and at most 120 fit",
                        "it has 2,007 characters, and at most 2,000 fit",
                        "it has 128 characters, and at most 120 fit",
                        "it has 129 characters, and at most 120 fit",
                        "it has 209 characters, and at most 200 fit"));
    }

    private static MockHttpServletRequestBuilder party(String path, String name, String note) {
        return post(path)
                .param("name", name)
                .param("adults", "2")
                .param("email", "")
                .param("note", note)
                .param("homepage", "");
    }
}

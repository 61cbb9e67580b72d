package nyc.icefree.site;

import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.messages.MailStopping;
import nyc.icefree.messages.announcements.StopsGiven;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.InactiveVolunteers;
import nyc.icefree.volunteers.OwnAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;

/** What is behind the last line of a mail that can be stopped, for people and for their mail programs. */
@AppTest
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
class MailedLinksTest extends AppParts {
    private static final String COMES = "An event’s organizers send you notes";
    private static final String STOPPED = "You get no more notes about this event.";
    private static final String TYPED = "Typed Name";
    private static final Set<String> OPENED = new HashSet<>();

    @Autowired
    MailStopping stopping;

    @Autowired
    InactiveVolunteers staying;

    @Autowired
    OwnAddress own;

    @Autowired
    HelpQuestions questions;

    private SecretToken token;
    private String page;
    private PersonId person;
    private final String before = Given.email();
    private final String after = Given.email();
    private MockHttpSession session;
    private Given.Team team;
    private String email;

    /** Each link of a mail, and what leads on from its page: used, old, another's, cut off in its secret or before it. */
    @ParameterizedTest
    @CsvSource({
        "/en/my/sign-in/open/{}, /en/my/",
        "/en/my/address/{}, /en/my/",
        "/en/my/lead/{}, /en/my/",
        "/en/my/shifts/{}, /en/my/",
        "/en/my/asks/{}/yes, /en/my/",
        "/en/volunteer/address/{}/back, /en/my/",
        "/en/volunteer/answer/{}, /en/my/",
        "/en/volunteer/answer/{}/give-back, /en/my/",
        "/en/volunteer/answer/{}/reminder.ics, /en/my/",
        "/en/volunteer/asked/{}, /en/my/",
        "/en/volunteer/stay/{}, /en/my/",
        "/en/volunteer/stay/{}/leave, /en/my/",
        "/en/r/{}, /en/events",
        "/en/r/{}/cancel, /en/events",
        "/en/r/{}/event.ics, /en/events",
        "/en/r/{}/reminder.ics, /en/events",
        "/en/stop/{}, /en/events",
        "/en/after/{}, /en/events",
        "/en/events/{}, /en/events",
        "/en/d/{}, /en/digest",
        "/en/d/{}/stop, /en/digest",
        "/en/q/{}, /en/request",
        "/en/q/{}/answer, /en/request",
        "/sign-in/invitation/{}, /sign-in",
        "/sign-in/renewal/{}, /sign-in",
        "/sign-in/reset/{}, /sign-in",
        "/sign-in/set-up/{}, /sign-in",
        "/workspace/events/{}, /sign-in",
        "/workspace/organizations/{}, /sign-in",
        "/workspace/review/{}, /sign-in",
        "/workspace/sources/{}, /sign-in"
    })
    void a_link_that_is_over_or_cut_off_leads_on_in_one_press(String link, String onward) throws Exception {
        var volunteer = signedIn.volunteer(given.volunteer(given.team()));
        var paths = Stream.of("A".repeat(22), UUID.randomUUID().toString(), "A".repeat(9), "a.")
                .map(secret -> link.replace("{}", secret));
        for (String path :
                Stream.concat(paths, Stream.of(link.replaceFirst("\\{}.*", ""))).toList()) {
            for (var session : List.of(new MockHttpSession(), volunteer)) {
                leadsOn(path, session, onward);
            }
        }
    }

    private void leadsOn(String path, MockHttpSession session, String onward) throws Exception {
        var found = answer(get(path).session(session));
        if (found.getStatus() / 100 == 3) {
            leadsOn(Objects.requireNonNull(found.getHeader("Location")), session, onward);
            return;
        }
        String page = found.getContentAsString();
        String shown = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertTrue(
                shown.contains("href=\"" + onward) || shown.contains("action=\"" + onward), () -> path + ": " + shown);
        var hrefs = Pattern.compile("href=\"(/(?:en|sign-in)[^\"#]*)\"").matcher(shown);
        while (hrefs.find()) {
            if (OPENED.add(hrefs.group(1))) {
                int status = answer(get(hrefs.group(1)).session(session)).getStatus();
                assertTrue(status < 400, () -> path + " leads to " + hrefs.group(1) + ": " + status);
            }
        }
    }

    private void somebody_comes() {
        EventId event = given.published(given.team());
        ReservationOutcome rosa = given.comes(event, Given.party("Rosa", 1, "rosa@example.org"));
        token = StopsGiven.link(vault, rosa.rsvp(), event);
        page = "/en/stop/" + token.value();
    }

    private void asked_to_stay() {
        person = given.volunteer(given.team());
        page = "/en/volunteer/stay/" + staying.ask(person).orElseThrow().value();
    }

    private void asked_for_another_address() throws Exception {
        person = given.volunteer("Ada Example", before, given.team());
        As.volunteer(person, () -> own.ask(after));
        page = "/en/my/address/" + AskedAddress.link(jdbc, own, person).value();
        session = signedIn.volunteer(person);
    }

    private void asked_by_an_organization() {
        team = given.team();
        email = Given.email();
        ask(team);
        person = people.byEmail(email).orElseThrow();
        page = "/en/volunteer/asked/" + questions.link(person).orElseThrow().value();
    }

    private boolean stopped() {
        return stopping.look(token).orElseThrow().stopped();
    }

    @Test
    void looking_stops_nothing_and_leaves_nothing_behind() throws Exception {
        somebody_comes();
        for (int look = 0; look < 2; look++) {
            reads(page, COMES)
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("X-Robots-Tag", "noindex"))
                    .andExpect(cookie().doesNotExist("session"));
        }
        mvc.perform(get(page).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        mvc.perform(get(page + "/again")).andExpect(status().isMethodNotAllowed());
        assertFalse(stopped());
    }

    @Test
    void a_mail_program_stops_them_with_one_post_and_without_being_led_elsewhere() throws Exception {
        somebody_comes();
        for (int press = 0; press < 2; press++) {
            mvc.perform(post(page)
                            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                            .content("List-Unsubscribe=One-Click"))
                    .andExpect(status().isOk())
                    .andExpect(says(STOPPED))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
            assertTrue(stopped());
        }
        reads(page.replace("/en/", "/es/"), "Ya no recibirá avisos");
    }

    @Test
    void it_may_also_say_so_in_parts() throws Exception {
        somebody_comes();
        mvc.perform(post(page)
                        .contentType("multipart/form-data; boundary=ab")
                        .content(
                                "--ab\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n"
                                        + "--ab--\r\n"))
                .andExpect(status().isOk())
                .andExpect(says(STOPPED));
        assertTrue(stopped());
    }

    @Test
    void a_post_that_says_something_else_asks_first() throws Exception {
        somebody_comes();
        mvc.perform(post(page)).andExpect(redirectedUrl(page));
        mvc.perform(post(page).param("List-Unsubscribe", "")).andExpect(redirectedUrl(page));
        mvc.perform(
                        post(page)
                                .contentType("multipart/form-data; boundary=ab")
                                .content(
                                        "--ab\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nOne-Click\r\n--ab--\r\n"))
                .andExpect(redirectedUrl(page));
        assertFalse(stopped());
    }

    @Test
    void no_other_site_can_press_for_somebody() throws Exception {
        somebody_comes();
        mvc.perform(post(page).param("List-Unsubscribe", "One-Click").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        assertFalse(stopped());
    }

    @Test
    void they_can_come_again_by_the_same_link() throws Exception {
        somebody_comes();
        stopping.stop(token);
        mvc.perform(post(page + "/again")).andExpect(redirectedUrl(page + "?again"));
        mvc.perform(get(page).param("again", "")).andExpect(says("about this event again", "Stop these emails"));
        assertFalse(stopped());
    }

    @Test
    void a_link_that_nobody_made_stops_nothing_and_says_no_more_than_that() throws Exception {
        somebody_comes();
        char first = token.value().charAt(30);
        String forged = token.value().substring(0, 30)
                + (first == 'A' ? 'B' : 'A')
                + token.value().substring(31);
        for (String unknown : new String[] {forged, "A".repeat(22), token.value() + "AAAA", "x"}) {
            mvc.perform(get("/en/stop/" + unknown)).andExpect(status().isGone());
            mvc.perform(post("/en/stop/" + unknown).param("List-Unsubscribe", "One-Click"))
                    .andExpect(status().isOk())
                    .andExpect(says("Nothing more comes through this link."))
                    .andExpect(saysNot(STOPPED));
        }
        assertFalse(stopped());
    }

    @Test
    void looking_asks_without_a_cookie_and_answers_nothing() throws Exception {
        asked_to_stay();
        for (int look = 0; look < 2; look++) {
            reads(page, "Do you still want to help?", "No, delete my data")
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        mvc.perform(get(page + "/leave")).andExpect(status().isMethodNotAllowed());
        assertTrue(volunteers.of(person).isPresent());
    }

    @Test
    void staying_is_said_once() throws Exception {
        asked_to_stay();
        mvc.perform(post(page)).andExpect(redirectedUrl("/en/volunteer?stayed"));
        mvc.perform(get("/en/volunteer").param("stayed", "")).andExpect(says("Thank you for staying with us!"));
        mvc.perform(get(page)).andExpect(status().isGone());
        leadsOn(page, new MockHttpSession(), "/en/my/");
        mvc.perform(post(page + "/leave")).andExpect(status().isGone());
        assertTrue(volunteers.of(person).isPresent());
    }

    @Test
    void leaving_takes_everything_along() throws Exception {
        asked_to_stay();
        mvc.perform(post(page.replace("/en/", "/es/") + "/leave")).andExpect(redirectedUrl("/es/volunteer?left"));
        assertFalse(volunteers.of(person).isPresent());
        mvc.perform(get("/en/volunteer/stay/" + "A".repeat(22))).andExpect(status().isGone());
    }

    @Test
    void looking_changes_nothing_and_shows_no_address_in_full() throws Exception {
        asked_for_another_address();
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(page).session(session))
                    .andExpect(status().isOk())
                    .andExpect(says("Yes, use it"))
                    .andExpect(saysNot(after))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        assertEquals(person, people.byEmail(before).orElseThrow());
    }

    @Test
    void the_button_works_once() throws Exception {
        asked_for_another_address();
        mvc.perform(post(page).session(session).with(csrf())).andExpect(redirectedUrl("/en/my/sign-in"));
        assertEquals(person, people.byEmail(after).orElseThrow());
        session = signedIn.volunteer(person);
        mvc.perform(post(page).session(session).with(csrf())).andExpect(status().isGone());
        mvc.perform(get(page).session(session)).andExpect(status().isGone());
        leadsOn(page, session, "/en/my/");
        mvc.perform(get("/es/volunteer/address/" + "A".repeat(22) + "/back")).andExpect(status().isGone());
    }

    @Test
    void it_works_for_nobody_but_who_asked() throws Exception {
        asked_for_another_address();
        var other = signedIn.volunteer(given.volunteer(given.team()));
        mvc.perform(get(page)).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(get(page).session(other)).andExpect(status().isGone());
        mvc.perform(post(page).session(other).with(csrf())).andExpect(status().isGone());
        mvc.perform(post(page).with(csrf())).andExpect(redirectedUrl("/en/my/sign-in"));
        mvc.perform(post(page).session(session)).andExpect(status().isForbidden());
        assertEquals(person, people.byEmail(before).orElseThrow());
    }

    @Test
    void who_has_another_account_there_reads_what_to_do() throws Exception {
        asked_for_another_address();
        given.volunteer("Ada Example", after, given.team());
        mvc.perform(post(page).session(session).with(csrf())).andExpect(says("sign in with it and leave there"));
        assertEquals(person, people.byEmail(before).orElseThrow());
    }

    private void ask(Given.Team asking) {
        As.staff(asking.organizer(), () -> volunteerDesk.addByHand(Given.helper(TYPED, email, asking.organization())));
    }

    private String answer(Given.Team asking, String what) {
        return page + "/" + asking.organization().value() + "/" + what;
    }

    @Test
    void looking_names_nobody_sets_no_cookie_and_answers_nothing() throws Exception {
        asked_by_an_organization();
        for (int look = 0; look < 2; look++) {
            reads(page, answer(team, "yes"), "Just looking answers nothing")
                    .andExpect(saysNot(TYPED, email))
                    .andExpect(header().string("Cache-Control", containsString("no-store")))
                    .andExpect(cookie().doesNotExist("session"));
        }
        mvc.perform(get(answer(team, "yes"))).andExpect(status().isMethodNotAllowed());
        mvc.perform(head(answer(team, "no"))).andExpect(status().isMethodNotAllowed());
        assertEquals(1, questions.asking(person).size());
        assertTrue(volunteers.helping(List.of(team.organization())).isEmpty());
    }

    @Test
    void a_yes_is_said_once_and_makes_a_volunteer() throws Exception {
        asked_by_an_organization();
        mvc.perform(post(answer(team, "yes")).param("name", " ")).andExpect(refuses("at least one letter or digit"));
        mvc.perform(post(answer(team, "yes")).param("name", "Own <b>Name"))
                .andExpect(redirectedUrl("/en/volunteer/asked?yes"))
                .andExpect(cookie().doesNotExist("session"));
        mvc.perform(get("/en/volunteer/asked").param("yes", "")).andExpect(says("You’re a volunteer now"));
        assertEquals(1, volunteers.helping(List.of(team.organization())).size());
        mvc.perform(get("/en/volunteer/asked").param("yes", "")).andExpect(says("href=\"/es/volunteer/asked?yes\""));
        mvc.perform(get(page))
                .andExpect(status().isGone())
                .andExpect(says("This question is closed", "href=\"/en/my/sign-in\""))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
        reads("/en/volunteer/asked", "This question is closed");
        mvc.perform(post(answer(team, "yes"))).andExpect(redirectedUrl("/en/volunteer/asked?yes"));
        mvc.perform(post(answer(team, "no"))).andExpect(status().isGone());
        mvc.perform(post(answer(given.team(), "yes"))).andExpect(status().isGone());
        assertEquals(1, volunteers.helping(List.of(team.organization())).size());
        assertEquals("Own <b>Name", people.card(person).orElseThrow().name());
    }

    @Test
    void a_no_destroys_who_never_agreed_to_anything_here() throws Exception {
        asked_by_an_organization();
        mvc.perform(post(answer(team, "no").replace("/en/", "/es/")))
                .andExpect(redirectedUrl("/es/volunteer/asked?no"));
        mvc.perform(get("/es/volunteer/asked").param("no", "")).andExpect(says("No se lo decimos a nadie."));
        assertFalse(volunteers.of(person).isPresent());
        assertTrue(people.byEmail(email).isEmpty());
        mvc.perform(get(page)).andExpect(status().isGone());
        mvc.perform(get("/en/volunteer/asked/" + "A".repeat(22))).andExpect(status().isGone());
    }

    @Test
    void two_that_ask_are_answered_one_by_one() throws Exception {
        asked_by_an_organization();
        var other = given.team();
        ask(other);
        mvc.perform(post(answer(team, "no"))).andExpect(redirectedUrl(page));
        mvc.perform(post(answer(other, "yes")).param("name", "Ada"))
                .andExpect(redirectedUrl("/en/volunteer/asked?yes"));
        assertTrue(volunteers.helping(List.of(team.organization())).isEmpty());
        assertEquals(1, volunteers.helping(List.of(other.organization())).size());
    }

    @Test
    void nobody_is_answered_for_who_did_not_ask() throws Exception {
        asked_by_an_organization();
        mvc.perform(post(answer(given.team(), "yes"))).andExpect(status().isNotFound());
        assertEquals(1, questions.asking(person).size());
    }
}

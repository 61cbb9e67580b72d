package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
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
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.MailStopping;
import nyc.icefree.messages.announcements.StopsGiven;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What is behind the last line of a mail that can be stopped, for people and for their mail programs. */
@AppTest
class StopPagesTest {
    private static final String COMES = "The organizers of an event write to you.";
    private static final String STOPPED = "You get no more notes of the organizers about this event.";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    MailStopping stopping;

    @Autowired
    Vault vault;

    private SecretToken token;
    private String page;

    @BeforeEach
    void somebody_comes() {
        EventId event = given.published(given.team());
        ReservationOutcome rosa = given.comes(event, Given.party("Rosa", 1, "rosa@example.org"));
        token = StopsGiven.link(vault, rosa.rsvp(), event);
        page = "/en/stop/" + token.value();
    }

    private boolean stopped() {
        return stopping.look(token).orElseThrow().stopped();
    }

    @Test
    void looking_stops_nothing_and_leaves_nothing_behind() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(says(COMES))
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
        mvc.perform(get(page.replace("/en/", "/es/"))).andExpect(says("Ya no recibirá avisos"));
    }

    @Test
    void it_may_also_say_so_in_parts() throws Exception {
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
        mvc.perform(post(page).param("List-Unsubscribe", "One-Click").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        assertFalse(stopped());
    }

    @Test
    void they_can_come_again_by_the_same_link() throws Exception {
        stopping.stop(token);
        mvc.perform(post(page + "/again")).andExpect(redirectedUrl(page + "?again"));
        mvc.perform(get(page).param("again", "")).andExpect(says("come again", "Stop these mails"));
        assertFalse(stopped());
    }

    @Test
    void a_link_that_nobody_made_stops_nothing_and_says_no_more_than_that() throws Exception {
        char first = token.value().charAt(30);
        String forged = token.value().substring(0, 30)
                + (first == 'A' ? 'B' : 'A')
                + token.value().substring(31);
        for (String unknown : new String[] {forged, "A".repeat(22), token.value() + "AAAA", "x"}) {
            mvc.perform(get("/en/stop/" + unknown)).andExpect(status().isGone());
            mvc.perform(post("/en/stop/" + unknown).param("List-Unsubscribe", "One-Click"))
                    .andExpect(status().isOk())
                    .andExpect(says("Nothing more comes because of this link."))
                    .andExpect(saysNot(STOPPED));
        }
        assertFalse(stopped());
    }
}

package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.SayableCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who lost the link comes back by a code or a mail, and who has neither learns nothing; an answer is destroyed for good. */
@AppTest
class FindPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Reservations reservations;

    @Autowired
    EventPlanning planning;

    private Given.Team team;
    private EventId event;
    private String find = "";
    private String token = "";
    private String code = "";

    @BeforeEach
    void a_party_that_left_an_address() {
        team = given.team();
        event = given.published(team, given.session("Rights at the ferry", 7));
        find = "/en/events/" + Slugs.of(programme, event) + "/find";
        var form = Given.party("Rosa", 1, "rosa@example.org");
        token = As.nobody(() -> given.comes(event, form)).manage().value();
        code = reservations.byToken(token).orElseThrow().code().inGroups();
    }

    @Test
    void the_code_on_the_manage_page_leads_back_to_it_from_the_events_page() throws Exception {
        mvc.perform(get("/en/r/" + token)).andExpect(content().string(containsString(code)));
        mvc.perform(get(find.replace("/find", "")))
                .andExpect(content().string(containsString("action=\"" + find + "\"")));
        mvc.perform(post(find).param("code", code.replace(' ', '-')))
                .andExpect(header().string("Location", "/en/r/" + token));
    }

    @Test
    void what_is_wrong_is_said_with_what_was_typed_kept() throws Exception {
        String slip = code.substring(0, 18) + (code.charAt(18) == '0' ? '1' : '0');
        mvc.perform(post(find).param("code", slip))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is not a whole code")))
                .andExpect(content().string(containsString("value=\"" + slip + "\"")));
        String other = SayableCode.of("ab".repeat(32)).digits();
        mvc.perform(post(find).param("code", other))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("No reservation for this event has this code")))
                .andExpect(content().string(containsString("value=\"" + other + "\"")));
    }

    @Test
    void a_guesser_waits_and_is_not_locked_out() throws Exception {
        String other = SayableCode.of("cd".repeat(32)).digits();
        for (int i = 0; i < 4; i++) {
            mvc.perform(post(find).param("code", other)).andExpect(status().isUnprocessableContent());
        }
        mvc.perform(post(find).param("code", other))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("value=\"" + other + "\"")));
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() throws Exception {
        String known = mailed("rosa@example.org");
        assertEquals(known, mailed("nobody@example.org"));
        assertEquals(find + "?sent", known);
        mvc.perform(get(find).param("sent", ""))
                .andExpect(content().string(containsString("We say the same for every address")));
        mvc.perform(post(find + "/mail").param("email", "no address"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"no address\"")));
    }

    @Test
    void nobody_is_promised_a_mail_about_an_event_that_is_off() throws Exception {
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        assertNothingIsPromised("This event does not take place");
    }

    @Test
    void nobody_is_promised_a_mail_about_an_event_that_is_over() throws Exception {
        given.movedToThePast(event, 1);
        assertNothingIsPromised("This event is over");
    }

    @Test
    void who_waits_for_a_new_day_is_sent_their_link_whatever_the_old_one_was() throws Exception {
        As.staff(team.organizer(), () -> planning.postpone(event, "Flooded"));
        given.movedToThePast(event, 1);
        assertEquals(find + "?sent", mailed("rosa@example.org"));
    }

    private void assertNothingIsPromised(String why) throws Exception {
        for (String typed : List.of("rosa@example.org", "nobody@example.org")) {
            assertEquals(find, mailed(typed));
        }
        mvc.perform(get(find).param("sent", ""))
                .andExpect(content().string(containsString(why)))
                .andExpect(content().string(not(containsString("is on its way"))))
                .andExpect(content().string(not(containsString(find + "/mail"))))
                .andExpect(content().string(not(containsString("Your place stays yours"))));
        mvc.perform(post(find).param("code", code)).andExpect(header().string("Location", "/en/r/" + token));
    }

    private String mailed(String email) throws Exception {
        return Objects.requireNonNull(mvc.perform(post(find + "/mail").param("email", email))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    @Test
    void a_destroyed_answer_is_as_if_it_had_never_been() throws Exception {
        mvc.perform(get("/en/r/" + token + "/destroy")).andExpect(status().is4xxClientError());
        assertTrue(reservations.byToken(token).isPresent(), "looking destroys nothing");
        String said = Objects.requireNonNull(mvc.perform(post("/en/r/" + token + "/destroy"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        mvc.perform(get(said))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Older backup copies can still show it until")));
        mvc.perform(get("/en/r/destroyed").param("until", "<b>")).andExpect(status().isOk());
        mvc.perform(get("/en/r/" + token)).andExpect(status().isNotFound());
        for (String unknown : List.of(token, "AAAAAAAAAAAAAAAAAAAAAA")) {
            mvc.perform(post("/en/r/" + unknown + "/destroy"))
                    .andExpect(header().string("Location", "/en/r/destroyed"));
        }
        mvc.perform(post(find).param("code", code)).andExpect(status().isUnprocessableContent());
    }
}

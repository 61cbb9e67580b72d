package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Language;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a signed-in volunteer sees and does, and how one becomes a volunteer. */
class MyPagesTest extends AVolunteerSignedIn {
    @Autowired
    VolunteerDesk desk;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Vault vault;

    /** Else whoever opens only their shifts would be let go of after seven days. */
    @Test
    void coming_in_by_the_link_confirms_who_signed_up() throws Exception {
        var form = form("Una New");
        As.nobody(() -> profiles.signUp(form));
        var una = people.byEmail(form.email()).orElseThrow();
        assertNull(profiles.of(una).orElseThrow().confirmedAt());
        mvc.perform(get("/en/my/").session(signedIn.volunteer(una))).andExpect(status().isOk());
        assertNotNull(profiles.of(una).orElseThrow().confirmedAt());
    }

    @Test
    void nobody_sees_these_pages_without_signing_in() throws Exception {
        for (String page : new String[] {"", "shifts", "calendar", "profile", "leave"}) {
            mvc.perform(get("/es/my/" + page))
                    .andExpect(status().isFound())
                    .andExpect(header().string("Location", "/es/my/sign-in"));
            mvc.perform(get("/es/my/" + page).session(session))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", "noindex"));
        }
    }

    @Test
    void a_page_that_knows_a_session_does_not_promise_to_set_no_cookies() throws Exception {
        String promise = "set no cookies";
        mvc.perform(get("/en/events")).andExpect(says(promise));
        for (String page :
                java.util.List.of("/en/my/", "/en/my/sign-in", "/sign-in", "/en/my/nowhere", "/sign-in/nowhere")) {
            mvc.perform(get(page).session(session)).andExpect(saysNot(promise));
        }
    }

    @Test
    void the_calendar_link_is_made_by_a_button_and_stays_until_it_is_renewed() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get("/en/my/calendar").session(session))
                    .andExpect(says("Get my secret link"))
                    .andExpect(saysNot("/calendar/my/"));
        }
        mvc.perform(post("/en/my/calendar").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/my/calendar"));
        String before = calendarLink();
        assertEquals(before, calendarLink());
        mvc.perform(post("/en/my/calendar").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/my/calendar?renewed"));
        assertTrue(!before.equals(calendarLink()));
    }

    private String calendarLink() throws Exception {
        String page = body(mvc.perform(get("/en/my/calendar").session(session)));
        var link = java.util.regex.Pattern.compile("/calendar/my/[A-Za-z0-9_-]+\\.ics")
                .matcher(page);
        assertTrue(link.find());
        return link.group();
    }

    @Test
    void a_profile_that_is_refused_keeps_what_was_typed() throws Exception {
        mvc.perform(post("/en/my/profile")
                        .session(session)
                        .with(csrf())
                        .param("name", "")
                        .param("email", "not an address")
                        .param("skills", "medic"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says(
                        "value=\"not an address\"",
                        "value=\"medic\" checked",
                        "id=\"name-error\"",
                        "id=\"languages-error\""));
    }

    @Test
    void who_leaves_is_signed_out_and_has_no_page() throws Exception {
        mvc.perform(post("/en/my/leave").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/volunteer?left"));
        assertTrue(profiles.of(volunteer).isEmpty());
        mvc.perform(get("/en/volunteer").param("left", "")).andExpect(says("is destroyed"));
    }

    @Test
    void an_organization_that_asks_is_answered_on_the_first_page() throws Exception {
        var asking = given.team();
        String email =
                As.volunteer(volunteer, () -> profiles.own()).orElseThrow().email();
        var answers = new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(asking.organization()));
        As.staff(asking.organizer(), () -> desk.addByHand(new VolunteerForm("V", email, Language.ENGLISH, answers)));
        String path = "/en/my/asked/" + asking.organization();
        mvc.perform(get("/en/my/").session(session))
                .andExpect(says("action=\"" + path + "/yes\"", "action=\"" + path + "/no\""));
        mvc.perform(post(path + "/yes").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/my/?agreed"));
        mvc.perform(post(path + "/no").session(session).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/en/my/").session(session)).andExpect(saysNot(path));
        assertEquals(
                Set.of(team.organization(), asking.organization()),
                As.volunteer(volunteer, () -> profiles.own())
                        .orElseThrow()
                        .answers()
                        .organizations());
    }

    @Test
    void signing_up_answers_alike_for_known_and_unknown_addresses() throws Exception {
        String unknown = Given.email();
        for (int i = 0; i < 2; i++) {
            long begun = System.nanoTime();
            mvc.perform(post("/en/volunteer/sign-up")
                            .param("key", RipeKeys.ripe(vault, "volunteer"))
                            .param("name", "Nora")
                            .param("email", unknown)
                            .param("language", "es")
                            .param("languages", "es")
                            .param("organizations", team.organization().toString()))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/en/my/sign-in/sent"))
                    .andExpect(header().doesNotExist("Set-Cookie"));
            assertTrue(System.nanoTime() - begun > 250_000_000, "the time says nothing either");
        }
        mvc.perform(get("/en/my/sign-in/sent")).andExpect(says("If this address can"));
        mvc.perform(post("/en/volunteer/sign-up").param("name", "Nora"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("value=\"Nora\""));
    }
}

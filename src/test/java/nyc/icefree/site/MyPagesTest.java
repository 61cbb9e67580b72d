package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SignedIn;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.Vault;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** What a signed-in volunteer sees and does, and how one becomes a volunteer. */
@AppTest
class MyPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerProfiles profiles;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Vault vault;

    Given.Team team = new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", PersonId.random());
    PersonId volunteer = PersonId.random();
    MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void aVolunteerSignedIn() throws Exception {
        team = given.team();
        volunteer = profiles.enlist(new VolunteerForm(
                "Vera Volunteer",
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization()))));
        session = signedIn.volunteer(volunteer);
    }

    private ShiftId shift(int inDays, SignupMode mode) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(inDays);
        var slot = TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK);
        return As.staff(
                team.organizer(),
                () -> planning.plan(new ShiftDraft(
                        null,
                        team.organization(),
                        ShiftRole.WELCOME_DESK,
                        1,
                        slot,
                        Set.of(),
                        Set.of(),
                        mode,
                        "Ring twice")));
    }

    private int held() {
        return As.volunteer(volunteer, () -> signup.mine()).stream()
                .filter(mine -> mine.mayHandBack())
                .toList()
                .size();
    }

    /** Else whoever opens only their shifts would be let go of after seven days. */
    @Test
    void coming_in_by_the_link_confirms_who_signed_up() throws Exception {
        var form = new VolunteerForm(
                "Una New",
                UUID.randomUUID() + "@example.org",
                Language.ENGLISH,
                new VolunteerAnswers(Set.of(Language.ENGLISH), Set.of(), Set.of(), Set.of(team.organization())));
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
    void a_shift_that_was_never_held_is_not_there_to_hand_back() throws Exception {
        var shift = shift(3, SignupMode.OPEN);
        mvc.perform(post("/en/my/shifts/" + shift + "/hand-back")
                        .session(session)
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_shift_is_taken_and_handed_back() throws Exception {
        var shift = shift(3, SignupMode.OPEN);
        mvc.perform(get("/en/my/shifts").session(session))
                .andExpect(content().string(containsString("/en/my/shifts/" + shift + "/take")));
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session).with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/en/my/?taken"));
        assertEquals(1, held());
        mvc.perform(get("/en/my/").param("taken", "").session(session))
                .andExpect(content().string(containsString("The shift is yours.")))
                .andExpect(content().string(containsString("Ring twice")));
        mvc.perform(post("/en/my/shifts/" + shift + "/hand-back")
                        .session(session)
                        .with(csrf()))
                .andExpect(header().string("Location", "/en/my/?handed-back"));
        assertEquals(0, held());
    }

    @Test
    void asking_says_that_an_organizer_answers() throws Exception {
        var shift = shift(4, SignupMode.ASK);
        mvc.perform(post("/en/my/shifts/" + shift + "/ask").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/my/?asked"));
        mvc.perform(get("/en/my/").session(session))
                .andExpect(content().string(containsString("Take my question back")));
    }

    @Test
    void a_shift_that_overlaps_is_refused_with_the_reason() throws Exception {
        var first = shift(5, SignupMode.OPEN);
        var second = shift(5, SignupMode.OPEN);
        mvc.perform(post("/en/my/shifts/" + first + "/take").session(session).with(csrf()));
        mvc.perform(post("/en/my/shifts/" + second + "/take").session(session).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("You are busy at that time: Welcome desk")));
        assertEquals(1, held());
    }

    @Test
    void looking_never_acts_and_a_post_needs_its_token() throws Exception {
        var shift = shift(6, SignupMode.OPEN);
        mvc.perform(get("/en/my/shifts/" + shift + "/take").session(session)).andExpect(status().isMethodNotAllowed());
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session)).andExpect(status().isForbidden());
        mvc.perform(get("/en/my/leave").session(session)).andExpect(status().isOk());
        mvc.perform(get("/en/my/").session(session)).andExpect(status().isOk());
        assertEquals(0, held());
    }

    @Test
    void a_page_that_knows_a_session_does_not_promise_to_set_no_cookies() throws Exception {
        String promise = "set no cookies";
        mvc.perform(get("/en/events")).andExpect(content().string(containsString(promise)));
        for (String page :
                java.util.List.of("/en/my/", "/en/my/sign-in", "/sign-in", "/en/my/nowhere", "/sign-in/nowhere")) {
            mvc.perform(get(page).session(session)).andExpect(content().string(not(containsString(promise))));
        }
    }

    @Test
    void the_calendar_link_is_made_by_a_button_and_stays_until_it_is_renewed() throws Exception {
        for (int look = 0; look < 2; look++) {
            mvc.perform(get("/en/my/calendar").session(session))
                    .andExpect(content().string(containsString("Make my secret address")))
                    .andExpect(content().string(not(containsString("/calendar/my/"))));
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
        String page = mvc.perform(get("/en/my/calendar").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
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
                .andExpect(content().string(containsString("value=\"not an address\"")))
                .andExpect(content().string(containsString("value=\"medic\" checked")))
                .andExpect(content().string(containsString("id=\"name-error\"")))
                .andExpect(content().string(containsString("id=\"languages-error\"")));
    }

    @Test
    void who_leaves_is_signed_out_and_has_no_page() throws Exception {
        mvc.perform(post("/en/my/leave").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/volunteer?left"));
        assertTrue(profiles.of(volunteer).isEmpty());
        mvc.perform(get("/en/volunteer").param("left", "")).andExpect(content().string(containsString("is destroyed")));
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
                .andExpect(content().string(containsString("action=\"" + path + "/yes\"")))
                .andExpect(content().string(containsString("action=\"" + path + "/no\"")));
        mvc.perform(post(path + "/yes").session(session).with(csrf()))
                .andExpect(header().string("Location", "/en/my/?agreed"));
        mvc.perform(post(path + "/no").session(session).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(get("/en/my/").session(session)).andExpect(content().string(not(containsString(path))));
        assertEquals(
                Set.of(team.organization(), asking.organization()),
                As.volunteer(volunteer, () -> profiles.own())
                        .orElseThrow()
                        .answers()
                        .organizations());
    }

    @Test
    void open_shifts_are_public_without_names() throws Exception {
        shift(2, SignupMode.OPEN);
        mvc.perform(get("/en/volunteer"))
                .andExpect(content().string(containsString("Welcome desk")))
                .andExpect(content().string(not(containsString("Vera"))))
                .andExpect(content().string(not(containsString("Ring twice"))));
    }

    @Test
    void signing_up_answers_alike_for_known_and_unknown_addresses() throws Exception {
        String unknown = UUID.randomUUID() + "@example.org";
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
        mvc.perform(post("/en/volunteer/sign-up").param("name", "Nora"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Nora\"")));
    }
}

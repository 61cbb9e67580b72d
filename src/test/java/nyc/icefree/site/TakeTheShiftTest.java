package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a shift that anybody sees, by way of signing in or up, to that very shift, and never anywhere else. */
class TakeTheShiftTest extends AVolunteerSignedIn {
    @Autowired
    ShiftSignup signup;

    @Autowired
    SignInLinks links;

    @Autowired
    PeopleDirectory people;

    @Autowired
    EventProgramme programme;

    @Autowired
    Vault vault;

    private EventId event = EventId.random();
    private ShiftId shift = ShiftId.random();

    @BeforeEach
    void an_event_with_a_shift() {
        event = given.published(team, given.session("Rights at the pier", 7));
        shift = shift(ShiftRole.SET_UP, 16, SignupMode.OPEN);
    }

    private ShiftId shift(ShiftRole role, int hour, SignupMode mode) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        var slot = Given.slot(day, hour, hour + 1);
        return given.planned(
                team, Given.shift(event, role, 1, slot).withSignup(mode).withBriefing("", "Ring twice"));
    }

    private void takenByAnother() {
        var other = profiles.enlist(form("Otto Other"));
        As.volunteer(other, () -> signup.take(shift));
    }

    @Test
    void every_list_that_shows_a_shift_leads_to_it() throws Exception {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        String link = "href=\"/en/my/shifts/" + shift + "\" rel=\"nofollow\">Take this shift";
        mvc.perform(get("/en/volunteer?role=set-up&day=" + day)).andExpect(says(link));
        mvc.perform(get("/en/events/" + Slugs.of(programme, event))).andExpect(says(link, "Never helped before?"));
        var asking = shift(ShiftRole.MEDIA, 18, SignupMode.ASK);
        mvc.perform(get("/en/volunteer?role=media&day=" + day))
                .andExpect(says("/en/my/shifts/" + asking + "\" rel=\"nofollow\">Ask for this shift"))
                .andExpect(saysNot("/my/shifts/" + shift));
    }

    @Test
    void who_is_not_signed_in_is_asked_to_and_keeps_the_shift_on_the_way() throws Exception {
        String signIn = "/es/my/sign-in?shift=" + shift;
        mvc.perform(get("/es/my/shifts/" + shift)).andExpect(redirectedUrl(signIn));
        mvc.perform(post("/es/my/shifts/" + shift + "/take").with(csrf())).andExpect(redirectedUrl(signIn));
        mvc.perform(get("/es/my/shifts")).andExpect(redirectedUrl("/es/my/sign-in"));
        mvc.perform(get("/en/my/sign-in").param("shift", shift.toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(says(
                        "Rights at the pier",
                        "You sign up with any name",
                        "href=\"/en/volunteer/sign-up?shift=" + shift,
                        "name=\"shift\" value=\"" + shift))
                .andExpect(saysNot("Ring twice"));
    }

    @Test
    void signing_in_lands_on_the_shift_and_on_nothing_that_is_not_one() throws Exception {
        for (String asked : new String[] {
            shift.toString(), "//evil.example", "https://evil.example/", "../../../sign-in", "%0d%0aX: y", ""
        }) {
            var token = links.issue(volunteer).orElseThrow();
            mvc.perform(get("/es/my/sign-in/open/" + token.value()).param("shift", asked))
                    .andExpect(status().isOk())
                    .andExpect(saysNot("evil"));
            mvc.perform(post("/es/my/sign-in/redeem")
                            .with(csrf())
                            .param("token", token.value())
                            .param("shift", asked))
                    .andExpect(redirectedUrl(asked.equals(shift.toString()) ? "/es/my/shifts/" + shift : "/es/my/"));
        }
        mvc.perform(post("/es/my/sign-in/redeem")
                        .with(csrf())
                        .param("token", "AAAAAAAAAAAAAAAAAAAAAA")
                        .param("shift", shift.toString()))
                .andExpect(redirectedUrl("/es/my/sign-in?used&shift=" + shift));
    }

    @Test
    void a_newcomer_signs_up_on_the_way_and_helps_whom_the_shift_helps() throws Exception {
        mvc.perform(get("/en/volunteer/sign-up").param("shift", shift.toString()))
                .andExpect(says(
                        "Rights at the pier",
                        "value=\"" + team.organization() + "\" checked",
                        "name=\"shift\" value=\"" + shift));
        String email = Given.email();
        mvc.perform(post("/en/volunteer/sign-up")
                        .param("key", RipeKeys.ripe(vault, "volunteer"))
                        .param("name", "Nia New")
                        .param("email", email)
                        .param("language", "en")
                        .param("languages", "en")
                        .param("organizations", team.organization().toString())
                        .param("shift", shift.toString()))
                .andExpect(redirectedUrl("/en/my/sign-in/sent"));
        var nia = people.byEmail(email).orElseThrow();
        mvc.perform(get("/en/my/shifts/" + shift).session(signedIn.volunteer(nia)))
                .andExpect(status().isOk())
                .andExpect(says("/en/my/shifts/" + shift + "/take"));
        assertNotNull(profiles.of(nia).orElseThrow().confirmedAt(), "who landed there has confirmed the address");
    }

    @Test
    void one_that_was_taken_meanwhile_says_so_and_shows_others_like_it() throws Exception {
        var like = shift(ShiftRole.SET_UP, 20, SignupMode.OPEN);
        takenByAnother();
        mvc.perform(get("/en/my/sign-in").param("shift", shift.toString()))
                .andExpect(says("This shift needs nobody any more"))
                .andExpect(saysNot("Rights at the pier", "Otto"));
        mvc.perform(get("/en/my/shifts/" + shift).session(session))
                .andExpect(status().isOk())
                .andExpect(says(
                        "This shift is full.", "Others like it that you can take", "/en/my/shifts/" + like + "/take"))
                .andExpect(saysNot("/en/my/shifts/" + shift + "/take"));
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session).with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(says("This shift is full.", "/en/my/shifts/" + like + "/take"));
    }

    @Test
    void what_nobody_may_see_is_as_if_it_were_not_there() throws Exception {
        var draft = given.drafted(team, given.session("Not yet public", 7));
        event = draft;
        var hidden = shift(ShiftRole.WELCOME_DESK, 12, SignupMode.OPEN);
        for (String id : new String[] {hidden.toString(), UUID.randomUUID().toString()}) {
            mvc.perform(get("/en/my/shifts/" + id).session(session))
                    .andExpect(status().isNotFound())
                    .andExpect(says("This shift needs nobody any more"))
                    .andExpect(saysNot("Not yet public"));
            mvc.perform(get("/en/my/sign-in").param("shift", id)).andExpect(saysNot("Not yet public"));
        }
    }

    @Test
    void a_shift_of_ones_own_is_no_longer_offered() throws Exception {
        As.volunteer(volunteer, () -> signup.take(shift));
        String page = body(mvc.perform(get("/en/my/shifts/" + shift).session(session)));
        assertTrue(page.contains("This shift is yours."), page);
        assertFalse(page.contains(shift + "/take"), page);
    }

    @Test
    void open_shifts_are_chosen_by_work_and_day() throws Exception {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(7);
        String own = "/en/my/shifts/" + shift;
        for (String[] asked : new String[][] {
            {"role", "set-up", "yes"},
            {"role", "medic", "no"},
            {"day", day.toString(), "yes"},
            {"day", day.minusDays(1).toString(), "no"},
            {"day", "2026-13-45", "yes"},
            {"role", "nothing-of-ours", "yes"}
        }) {
            String page = ListedShifts.all(mvc, "/en/volunteer?" + asked[0] + "=" + asked[1]);
            assertEquals(asked[2].equals("yes"), page.contains(own), asked[0] + "=" + asked[1]);
        }
        mvc.perform(get("/en/volunteer?role=set-up")).andExpect(says("<option value=\"set-up\" selected>"));
    }
}

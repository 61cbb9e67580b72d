package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftTerms;
import nyc.icefree.shifts.answers.ShiftAnswers;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.seats.DayStatements;
import nyc.icefree.signin.OwnSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind a mail about one shift: it shows that shift and one button, and acts by POST alone. */
@AppTest
class ShiftAnswerPagesTest extends AppParts {
    private static final String OVER = "This link no longer works";

    @Autowired
    ShiftAnswers answers;

    @Autowired
    DayStatements statements;

    @Autowired
    ShiftOffers offers;

    @Autowired
    OwnSessions sessions;

    private final String email = Given.email();
    private Given.Team team = new Given.Team(nyc.icefree.partners.OrganizationId.random(), "", PersonId.random());
    private PersonId vera = PersonId.random();
    private ShiftId shift = ShiftId.random();
    private AssignmentId held = AssignmentId.random();
    private String page = "";

    @BeforeEach
    void a_volunteer_has_a_shift_in_six_days() {
        team = given.team();
        vera = given.volunteer("Vera Volunteer", email, team);
        var event = given.published(team, given.session("Know your rights", 6));
        var day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(6);
        shift = given.planned(
                team,
                Given.shift(event, ShiftRole.SET_UP, 2, Given.slot(day, 18, 20))
                        .withBriefing("Side door", "Ring twice"));
        held = As.volunteer(vera, () -> signup.take(shift));
        page = page(false);
    }

    private String page(boolean putIn) {
        return "/en/volunteer/answer/" + answers.link(held, putIn).orElseThrow().value();
    }

    private boolean comes() {
        return statements.of(shift, vera).comes();
    }

    private int taken() {
        return As.staff(team.organizer(), () -> shifts.sheet(shift)).taken();
    }

    @Test
    void opening_the_links_shows_one_shift_and_changes_nothing() throws Exception {
        for (int look = 0; look < 2; look++) {
            for (String link : List.of(page, page + "/give-back")) {
                mvc.perform(get(link))
                        .andExpect(status().isOk())
                        .andExpect(says("Set-up", "Know your rights"))
                        .andExpect(saysNot("Vera", email, "Side door", "Ring twice", "31-10"))
                        .andExpect(header().string("Cache-Control", containsString("no-store")))
                        .andExpect(header().string("Referrer-Policy", "no-referrer"))
                        .andExpect(header().string("X-Robots-Tag", "noindex"))
                        .andExpect(cookie().doesNotExist("session"));
            }
        }
        mvc.perform(get(page + "/mail")).andExpect(status().isMethodNotAllowed());
        mvc.perform(post(page).header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        assertFalse(comes());
        assertEquals(1, taken());
    }

    @Test
    void the_file_for_a_calendar_says_when_and_nothing_else_while_they_have_the_shift() throws Exception {
        mvc.perform(get(page + "/reminder.ics"))
                .andExpect(status().isOk())
                .andExpect(says("SUMMARY:Appointment", "BEGIN:VALARM"))
                .andExpect(saysNot("Set-up", "Know your rights", "Side door", held.toString(), shift.toString()));
        As.volunteer(vera, () -> signup.handBack(shift));
        mvc.perform(get(page + "/reminder.ics")).andExpect(status().isGone());
    }

    @Test
    void who_says_yes_can_say_it_twice_and_give_it_back_later() throws Exception {
        for (int device = 0; device < 2; device++) {
            mvc.perform(post(page)).andExpect(redirectedUrl(page + "?comes"));
            reads(page, "You said you’ll be there.", "Give this shift back");
        }
        assertTrue(comes());
        mvc.perform(post(page + "/give-back")).andExpect(redirectedUrl(page + "?thanks"));
        reads(page + "?thanks", "You don’t need to come.", "My shifts");
        assertEquals(0, taken());
        over();
    }

    private void over() throws Exception {
        for (String link : List.of(page, page + "/give-back")) {
            mvc.perform(get(link)).andExpect(status().isGone()).andExpect(says(OVER, page + "/mail"));
            mvc.perform(post(link)).andExpect(status().isGone()).andExpect(says(OVER));
        }
        mvc.perform(post(page + "/mail")).andExpect(redirectedUrl("/en/my/sign-in/sent"));
    }

    @Test
    void it_ends_when_the_shift_has_another_time() throws Exception {
        var sheet = As.staff(team.organizer(), () -> shifts.sheet(shift));
        var draft = sheet.draft();
        var later = Given.slot(draft.slot().startLocal().plusHours(1), 2);
        As.staff(team.organizer(), () -> {
            shifts.change(shift, sheet.version(), draft.withSlot(later));
            return shift;
        });
        over();
        assertEquals(1, taken());
        reads(page(false), "Set-up");
    }

    @Test
    void it_ends_with_the_sessions_and_when_they_were_given_it_anew() throws Exception {
        sessions.endOf(vera);
        over();
        page = page(false);
        As.volunteer(vera, () -> signup.handBack(shift));
        As.volunteer(vera, () -> signup.take(shift));
        over();
        assertEquals(1, taken());
    }

    @Test
    void it_ends_when_the_shift_begins() throws Exception {
        var begun = given.planned(
                team,
                Given.shift(
                        team.organization(),
                        ShiftRole.SET_UP,
                        1,
                        Given.slot(
                                java.time.LocalDateTime.now(clock.withZone(Given.NEW_YORK))
                                        .minusHours(1),
                                2)));
        held = As.staff(team.organizer(), () -> staffing.assign(begun, vera, "Came along"))
                .id();
        page = page(true);
        over();
    }

    @Test
    void who_was_put_in_may_say_no_until_it_begins() throws Exception {
        var sheet = As.staff(team.organizer(), () -> shifts.sheet(shift));
        As.staff(team.organizer(), () -> {
            shifts.change(shift, sheet.version(), sheet.draft().withTerms(ShiftTerms.NONE.withHandBackHours(200)));
            return shift;
        });
        page = page(false);
        reads(page + "/give-back", "too late to give", page + "/mail");
        mvc.perform(post(page + "/give-back")).andExpect(status().is4xxClientError());
        assertEquals(1, taken());
        page = page(true);
        reads(page, "No, I can’t");
        mvc.perform(post(page + "/give-back")).andExpect(redirectedUrl(page + "?thanks"));
        assertEquals(0, taken());
    }

    @Test
    void an_offer_is_taken_or_refused_once() throws Exception {
        var bo = given.volunteer("Bo", Given.email(), team);
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(bo, shift)));
        page = offer(bo);
        reads(page, "Would you take this shift?", "I’ll be there", "No, I can’t");
        mvc.perform(post(page)).andExpect(redirectedUrl(page + "?taken"));
        reads(page + "?taken", "The shift is yours.");
        assertEquals(2, taken());
        over();
        var li = given.volunteer("Li", Given.email(), team);
        As.volunteer(vera, () -> signup.handBack(shift));
        As.staff(team.organizer(), () -> offers.offerTo(Map.of(li, shift)));
        page = offer(li);
        mvc.perform(post(page + "/give-back")).andExpect(redirectedUrl(page + "?thanks"));
        over();
        assertEquals(1, taken());
    }

    private String offer(PersonId asked) {
        var ask = jdbc.sql("select id from shift_ask where person_id = ?")
                .param(asked.value())
                .query(UUID.class)
                .single();
        return "/en/volunteer/answer/"
                + answers.link(new AskId(ask)).orElseThrow().value();
    }
}

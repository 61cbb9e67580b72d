package nyc.icefree.site;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a shift asks for, as pages say it. */
class AskedOfShiftsTest extends AVolunteerSignedIn {
    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftStaffing staffing;

    private ShiftId shift(UnaryOperator<ShiftDraft> as) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 9, 11);
        var draft = Given.shift(team.organization(), ShiftRole.SET_UP, 2, slot).withBriefing("", "Ring twice");
        return given.planned(team, as.apply(draft.withBriefing("Under the clock", "")));
    }

    @Test
    void who_is_asked_for_and_when_sign_up_opens_is_read_by_everybody() throws Exception {
        var shift = shift(
                draft -> draft.withTerms(ShiftTerms.NONE.withAdultsOnly(true).withOpensDays(2)));
        String listed = ListedShifts.all(mvc, "/en/volunteer");
        assertTrue(listed.contains("For people who are 18 or older"));
        assertTrue(listed.contains("Sign-up opens "));
        assertFalse(listed.contains("Under the clock"));
        assertFalse(listed.contains("/my/shifts/" + shift));
        mvc.perform(get("/en/my/shifts/" + shift).session(session))
                .andExpect(says("This shift is for people who are 18 or older."));
        mvc.perform(get("/es/my/shifts/" + shift).session(session)).andExpect(says("personas de 18 años o más"));
    }

    @Test
    void a_shift_by_invitation_is_on_no_page() throws Exception {
        var shift = shift(draft -> draft.withSignup(SignupMode.INVITED));
        assertFalse(ListedShifts.all(mvc, "/en/volunteer").contains(shift.toString()));
        mvc.perform(get("/en/my/offered").session(session)).andExpect(saysNot(shift.toString()));
        mvc.perform(post("/en/my/shifts/" + shift + "/take").session(session).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoever_has_it_reads_where_to_meet_and_until_when_it_can_be_given_back() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(24)));
        As.volunteer(volunteer, () -> signup.take(shift));
        mvc.perform(get("/en/my/").session(session))
                .andExpect(says("Meeting point: <strong>Under the clock</strong>", "You can hand it back until "));
    }

    @Test
    void whoever_would_take_it_reads_before_that_it_can_be_given_back_no_more() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(500)));
        mvc.perform(get("/en/my/shifts/" + shift).session(session))
                .andExpect(says("You cannot hand this shift back by yourself"))
                .andExpect(saysNot("You can hand it back until"));
    }

    @Test
    void what_can_be_given_back_no_more_says_so_and_has_no_button() throws Exception {
        var shift = shift(draft -> draft.withTerms(ShiftTerms.NONE.withHandBackHours(500)));
        As.volunteer(volunteer, () -> signup.take(shift));
        mvc.perform(get("/en/my/").session(session))
                .andExpect(says("It is too late to give this shift back here."))
                .andExpect(saysNot("hand-back\""))
                .andExpect(says(shift + "/cover\""));
        mvc.perform(post("/en/my/shifts/" + shift + "/cover").session(session).with(csrf()))
                .andExpect(redirectedUrl("/en/my/?cover"));
        mvc.perform(post("/en/my/shifts/" + shift + "/hand-back")
                        .session(session)
                        .with(csrf()))
                .andExpect(says("It is too late to give this shift back here."));
    }

    @Test
    void by_invitation_nobody_is_offered_to_look_for_cover() throws Exception {
        var open = shift(draft -> draft);
        var invited = shift(draft -> draft.withSignup(SignupMode.INVITED)
                .withSlot(TimeSlot.of(
                        draft.slot().startLocal().plusHours(6),
                        draft.slot().endLocal().plusHours(6),
                        Given.NEW_YORK)));
        for (var one : new ShiftId[] {open, invited}) {
            As.staff(team.organizer(), () -> staffing.assign(one, volunteer, null));
        }
        mvc.perform(get("/en/my/").session(session))
                .andExpect(says(open + "/cover"))
                .andExpect(saysNot(invited + "/cover"));
        mvc.perform(post("/en/my/shifts/" + invited + "/cover").session(session).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("the organizers ask people themselves"));
    }
}

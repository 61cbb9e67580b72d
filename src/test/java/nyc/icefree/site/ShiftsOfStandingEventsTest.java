package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A volunteer's shift while its event is published, postponed, or not published yet. */
class ShiftsOfStandingEventsTest extends AVolunteerSignedIn {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    EventPlanning events;

    private ShiftId held(EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(9, 0), day.atTime(11, 0), Given.NEW_YORK);
        return As.staff(team.organizer(), () -> {
            var shift = planning.plan(new ShiftDraft(
                    event, null, ShiftRole.SET_UP, 1, slot, Set.of(), Set.of(), SignupMode.ASK, "Ring twice"));
            staffing.assign(shift, volunteer, null);
            return shift;
        });
    }

    private ResultActions mine() throws Exception {
        return mvc.perform(get("/en/my/").session(session));
    }

    @Test
    void a_postponed_one_says_so_and_offers_nothing_that_cannot_be() throws Exception {
        var event = given.published(team, given.session("Rights at the pier", 6));
        var shift = held(event);
        mine().andExpect(content().string(containsString(shift + "/cover")))
                .andExpect(content().string(containsString(shift + "/swap")));
        As.staff(team.organizer(), () -> events.postpone(event, ""));
        mine().andExpect(content()
                        .string(containsString(
                                "<span class=\"state state-postponed\">Postponed: a new date follows</span>")))
                .andExpect(content().string(not(containsString("Confirmed"))))
                .andExpect(content().string(not(containsString(shift + "/cover"))))
                .andExpect(content().string(not(containsString(shift + "/swap"))));
    }

    @Test
    void one_that_is_not_published_yet_offers_neither_cover_nor_swap() throws Exception {
        var shift = held(given.drafted(team, given.session("Rights at the pier", 6)));
        mine().andExpect(content().string(containsString(shift.toString())))
                .andExpect(content().string(not(containsString(shift + "/cover"))))
                .andExpect(content().string(not(containsString(shift + "/swap"))));
    }
}

package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Visibility;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
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

    @Autowired
    VolunteerCalendars calendars;

    private ShiftId held(EventId event) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 9, 11);
        return As.staff(team.organizer(), () -> {
            var shift = planning.plan(Given.shift(event, ShiftRole.SET_UP, 1, slot)
                    .withSignup(SignupMode.ASK)
                    .withBriefing("", "Ring twice"));
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
        mine().andExpect(says(shift + "/cover"));
        As.staff(team.organizer(), () -> events.postpone(event, ""));
        mine().andExpect(says("<span class=\"state state-postponed\">Postponed: a new date follows</span>"))
                .andExpect(saysNot("Confirmed", shift + "/cover"));
    }

    @Test
    void one_that_is_not_published_yet_offers_no_cover() throws Exception {
        var shift = held(given.drafted(team, given.session("Rights at the pier", 6)));
        mine().andExpect(says(shift.toString())).andExpect(saysNot(shift + "/cover"));
    }

    @Test
    void it_is_had_as_a_file_that_says_what_the_own_calendar_says() throws Exception {
        var form = given.session("Rights at the pier", 6);
        var event = given.published(team, form.with(Visibility.of(AddressVisibility.TEAM)));
        var shift = held(event);
        mine().andExpect(says("/en/my/shifts/" + shift + "/ics\""));
        var link = As.volunteer(volunteer, () -> calendars.renew());
        String feed = body(mvc.perform(get(FeedLinks.myShifts(Language.ENGLISH, link))));
        String file = file(shift)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar; charset=utf-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"shift.ics\""))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String entry = entry(file);
        assertEquals(entry(feed), entry);
        String unfolded = entry.replace("\r\n ", "");
        assertTrue(unfolded.contains("UID:" + CalendarUid.of(shift.value())));
        assertTrue(unfolded.contains("8601 Example Avenue"), unfolded);
        assertFalse(file.contains("METHOD"));
        As.staff(team.organizer(), () -> events.postpone(event, ""));
        assertTrue(entry(file(shift).andReturn().getResponse().getContentAsString())
                .contains("STATUS:CANCELLED"));
        mine().andExpect(saysNot(shift + "/ics"));
    }

    private static String entry(String calendar) {
        assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length, "one");
        return calendar.substring(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VEVENT"));
    }

    private ResultActions file(ShiftId shift) throws Exception {
        return mvc.perform(
                post("/en/my/shifts/" + shift + "/ics").session(session).with(csrf()));
    }

    @Test
    void nobody_has_a_file_of_what_is_not_theirs() throws Exception {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 9, 11);
        var open = given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.SET_UP, 1, slot).withBriefing("", "Ring twice"));
        file(open).andExpect(status().isNotFound());
        file(ShiftId.random()).andExpect(status().isNotFound());
        mvc.perform(post("/en/my/shifts/" + open + "/ics").with(csrf())).andExpect(status().is3xxRedirection());
    }
}

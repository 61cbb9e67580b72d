package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.site.Slugs;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What lasts past midnight or for days, and what takes place several times in a day, in every outlet. */
@AppTest
class LongEventsTest {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter FEED = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    private Given.Team team;

    /** In the middle of the month after next, so that no test of the day it runs on falls over a month's end. */
    private static LocalDate day() {
        return LocalDate.now(Given.NEW_YORK).plusMonths(2).withDayOfMonth(12);
    }

    @Test
    void a_gathering_of_three_days_touches_each_of_them() throws Exception {
        var event = planned("Assembly", day().atTime(9, 0), day().plusDays(2).atTime(17, 0));
        var last = WRITTEN.format(day().plusDays(2));
        assertTrue(page(event).contains("9:00 AM, to " + last + ", 5:00 PM"), page(event));
        assertTrue(list("from=" + day().plusDays(2)).contains("Assembly"), "a list from its last day on");
        assertTrue(
                list("from=" + day().plusDays(1) + "&to=" + day().plusDays(1)).contains("Assembly"));
        assertTrue(!list("from=" + day().plusDays(3)).contains("Assembly"));
        assertEquals(3, count(month(), ">Assembly<"));
        assertEquals(2, count(month(), "continues"));
        assertEverywhere(day().atTime(9, 0), day().plusDays(2).atTime(17, 0));
    }

    @Test
    void a_vigil_past_midnight_is_of_one_night_and_ends_the_next_day() throws Exception {
        var event = planned("Vigil", day().atTime(22, 0), day().plusDays(1).atTime(1, 30));
        assertTrue(
                page(event).contains("10:00 PM, to " + WRITTEN.format(day().plusDays(1)) + ", 1:30 AM"), page(event));
        assertEquals(2, count(month(), ">Vigil<"));
        assertEverywhere(day().atTime(22, 0), day().plusDays(1).atTime(1, 30));
    }

    @Test
    void what_ends_at_midnight_does_not_touch_the_next_day() throws Exception {
        var event =
                planned("Lantern walk", day().atTime(20, 0), day().plusDays(1).atStartOfDay());
        assertTrue(page(event).contains("8:00 PM to 12:00 AM"), page(event));
        assertEquals(1, count(month(), ">Lantern walk<"));
        assertTrue(!list("from=" + day().plusDays(1)).contains("Lantern walk"));
        assertEverywhere(day().atTime(20, 0), day().plusDays(1).atStartOfDay());
    }

    @Test
    void two_sessions_of_a_day_stand_in_their_order() throws Exception {
        planned("Afternoon session", day().atTime(15, 0), day().atTime(16, 0));
        given.published(team, given.session("Morning session", 9).at(day().atTime(10, 0), day().atTime(11, 0)));
        for (String shown : new String[] {month(), list(""), feed()}) {
            int morning = shown.indexOf("Morning session");
            assertTrue(morning >= 0 && morning < shown.indexOf("Afternoon session"), shown);
        }
    }

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private EventId planned(String title, LocalDateTime start, LocalDateTime end) {
        return given.published(team, given.session(title, 9).at(start, end));
    }

    private void assertEverywhere(LocalDateTime start, LocalDateTime end) throws Exception {
        assertTrue(feed().contains("DTSTART;TZID=America/New_York:" + FEED.format(start)), feed());
        assertTrue(feed().contains("DTEND;TZID=America/New_York:" + FEED.format(end)), feed());
        String json = shown("/api/events?organization=" + team.slug());
        for (var moment : new LocalDateTime[] {start, end}) {
            var offset = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    moment.atZone(Given.NEW_YORK).toOffsetDateTime());
            assertTrue(json.contains(offset), json + " has no " + offset);
        }
    }

    private String page(EventId event) throws Exception {
        return shown(Links.event(Language.ENGLISH, Slugs.of(programme, event)));
    }

    private String list(String query) throws Exception {
        String page = shown("/en/events?organization=" + team.slug() + "&" + query);
        // where nothing fits, what comes close is shown
        return page.contains("No event fits all of that") ? "" : page;
    }

    private String month() throws Exception {
        return shown(Links.month(Language.ENGLISH, YearMonth.from(day())) + "?organization=" + team.slug());
    }

    private String feed() throws Exception {
        return mvc.perform(get("/calendar/organization/" + team.slug() + ".ics"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String shown(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    private static long count(String text, String what) {
        return text.split(java.util.regex.Pattern.quote(what), -1).length - 1L;
    }
}

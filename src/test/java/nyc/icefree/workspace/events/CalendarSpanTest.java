package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.When;
import nyc.icefree.workspace.events.CalendarSpan.Form;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final EventDraft BLANK = EventDraft.blank(EventKind.CLINIC, ZONE);

    @Test
    void an_address_says_what_is_looked_at_and_nonsense_is_left_out() {
        assertEquals(new CalendarSpan(Form.WEEK, LocalDate.of(2026, 12, 5)), in("show=week&on=2026-12-05"));
        assertEquals(new CalendarSpan(null, TODAY), in("show=year&on=soon"));
        assertEquals(new CalendarSpan(null, TODAY), in(""));
    }

    /** In the address and in what a browser says; a moment that no calendar can count would break whoever reckons with it. */
    @Test
    void a_day_that_no_calendar_shows_is_one_that_was_not_said() {
        for (String forged :
                new String[] {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01", "\ud83d\udca3"}) {
            assertEquals(new CalendarSpan(null, TODAY), CalendarSpan.of("", forged, TODAY), forged);
            assertTrue(AskedTimes.said(forged, "", false).isEmpty(), forged);
            assertTrue(AskedTimes.said(forged + "T10:00", "", false).isEmpty(), forged);
            assertTrue(AskedTimes.in(QueryParameters.of("on", forged)).isEmpty(), forged);
        }
        assertTrue(AskedTimes.said("2026-12-05", "+999999999-12-31", true).isEmpty());
    }

    @Test
    void what_is_written_is_read_again_and_what_fits_the_screen_is_not_written() {
        Map<String, String> address = new LinkedHashMap<>();
        in("").writeTo(address);
        assertEquals(Map.of(), address);
        in("show=day&on=2026-12-05").writeTo(address);
        assertEquals(Map.of("show", "day", "on", "2026-12-05"), address);
    }

    @Test
    void a_month_is_read_with_the_days_around_it() {
        assertEquals(LocalDate.of(2026, 11, 29), in("on=2026-12-05").first(Locale.US));
        assertEquals(LocalDate.of(2027, 1, 9), in("on=2026-12-05").last(Locale.US));
        assertEquals(LocalDate.of(2026, 11, 30), in("show=week&on=2026-12-05").first(Locale.UK));
        assertEquals(LocalDate.of(2026, 12, 6), in("show=week&on=2026-12-05").last(Locale.UK));
        assertEquals(LocalDate.of(2026, 12, 5), in("show=day&on=2026-12-05").first(Locale.US));
        assertEquals(LocalDate.of(2026, 12, 5), in("show=day&on=2026-12-05").last(Locale.US));
    }

    private static CalendarSpan in(String address) {
        return CalendarSpan.in(QueryParameters.fromString(address), TODAY);
    }

    @Test
    void a_day_begins_at_a_usual_hour_or_at_that_of_the_template() {
        assertEquals(at("2026-12-05T18:00", "2026-12-05T20:00"), begun("on=2026-12-05"));
        var pattern = BLANK.at(LocalDateTime.parse("2026-01-01T09:30"), LocalDateTime.parse("2026-01-01T12:00"));
        assertEquals(
                at("2026-12-05T09:30", "2026-12-05T12:00"),
                asked("on=2026-12-05").begin(pattern).when());
    }

    @Test
    void hours_are_taken_as_they_are_and_may_pass_midnight() {
        assertEquals(at("2026-12-05T10:15", "2026-12-05T11:00"), begun("on=2026-12-05&from=10:15&to=11:00"));
        assertEquals(at("2026-12-05T22:00", "2026-12-06T01:00"), begun("on=2026-12-05&from=22:00&to=01:00"));
        assertEquals(at("2026-12-05T10:00", "2026-12-05T12:00"), begun("on=2026-12-05&from=10:00"));
    }

    @Test
    void several_days_are_whole_days() {
        assertEquals(at("2026-12-05T00:00", "2026-12-08T00:00"), begun("on=2026-12-05&until=2026-12-07"));
    }

    @Test
    void what_is_no_day_or_hour_is_left_out() {
        assertTrue(AskedTimes.in(QueryParameters.fromString("on=tomorrow&from=18:00"))
                .isEmpty());
        assertTrue(AskedTimes.in(QueryParameters.empty()).isEmpty());
        assertEquals(begun("on=2026-12-05"), begun("on=2026-12-05&from=25:00&to=noon&until=2026-12-01"));
    }

    @Test
    void what_is_written_is_read_again() {
        for (var times : new AskedTimes[] {
            AskedTimes.day(DAY),
            AskedTimes.hours(DAY, LocalTime.of(9, 0), LocalTime.of(10, 30)),
            AskedTimes.days(DAY, DAY.plusDays(2))
        }) {
            assertEquals(times, AskedTimes.in(times.address()).orElseThrow());
        }
    }

    private static When begun(String address) {
        return asked(address).begin(BLANK).when();
    }

    private static AskedTimes asked(String address) {
        return AskedTimes.in(QueryParameters.fromString(address)).orElseThrow();
    }

    private static When at(String start, String end) {
        return When.of(LocalDateTime.parse(start), LocalDateTime.parse(end), ZONE);
    }
}

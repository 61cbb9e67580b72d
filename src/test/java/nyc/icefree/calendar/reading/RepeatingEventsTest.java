package nyc.icefree.calendar.reading;

import static nyc.icefree.calendar.reading.Written.calendar;
import static nyc.icefree.calendar.reading.Written.event;
import static nyc.icefree.calendar.reading.Written.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatingEventsTest {
    private static final String WEEKLY = event(
            "w",
            "DTSTART;TZID=America/New_York:20261201T183000",
            "DTEND;TZID=America/New_York:20261201T200000",
            "RRULE:FREQ=WEEKLY;COUNT=7",
            "EXDATE;TZID=America/New_York:20261229T183000",
            "SUMMARY:Clinic");

    private static final String LATER = change(
            ";RANGE=THISANDFUTURE;TZID=America/New_York:20261208T183000",
            "DTSTART;TZID=America/New_York:20261208T190000",
            "DURATION:PT1H",
            "SEQUENCE:2",
            "SUMMARY:Later");

    private static List<String> dates(String... pieces) {
        return read(calendar(pieces)).events().stream()
                .map(e -> e.date().substring(4, 8) + " " + e.slot().startLocal() + "/"
                        + e.slot().endLocal().toLocalTime() + " " + e.title() + (e.cancelled() ? " off" : ""))
                .toList();
    }

    private static String change(String recurrence, String... lines) {
        return event("w", ("RECURRENCE-ID" + recurrence + "\n" + String.join("\n", lines)).split("\n"));
    }

    @Test
    void a_change_of_all_that_follow_counts_from_its_date() {
        assertEquals(
                List.of(
                        "1201 2026-12-01T18:30/20:00 Clinic",
                        "1208 2026-12-08T19:00/20:00 Later",
                        "1215 2026-12-15T10:00/11:00 By day",
                        "1222 2026-12-22T19:00/20:00 Later",
                        "0105 2027-01-06T18:30/21:00 Long",
                        "0112 2027-01-13T18:30/21:00 Long"),
                dates(
                        WEEKLY,
                        change(
                                ";RANGE=THISANDFUTURE:20270105T233000Z",
                                "DTSTART:20270106T233000Z",
                                "DTEND:20270107T020000Z",
                                "SUMMARY:Long"),
                        change(
                                ";RANGE=THISANDFUTURE;TZID=America/New_York:20261208T183000",
                                "DTSTART;TZID=America/New_York:20261208T190000",
                                "DURATION:PT1H",
                                "SUMMARY:Later"),
                        change(
                                ";TZID=America/New_York:20261215T183000",
                                "DTSTART;TZID=America/New_York:20261215T100000",
                                "DURATION:PT1H",
                                "SUMMARY:By day")));
    }

    @Test
    void moved_dates_keep_their_hours_over_a_clock_change() {
        String spring = event(
                "w", "DTSTART;TZID=America/New_York:20270309T183000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3");
        assertEquals(
                List.of(
                        "0309 2027-03-10T18:30/19:30 Moved",
                        "0316 2027-03-17T18:30/19:30 Moved",
                        "0323 2027-03-24T18:30/19:30 Moved"),
                dates(
                        spring,
                        change(
                                ";RANGE=THISANDFUTURE:20270309T233000Z",
                                "DTSTART:20270310T233000Z",
                                "DURATION:PT1H",
                                "SUMMARY:Moved")));
    }

    @Test
    void all_that_follow_can_become_whole_days_or_be_called_off_without_a_time() {
        assertEquals(
                List.of(
                        "1201 2026-12-01T18:30/20:00 Clinic",
                        "1208 2026-12-09T00:00/00:00 Open day",
                        "1215 2026-12-16T00:00/00:00 Open day",
                        "1222 2026-12-23T00:00/00:00 Open day off",
                        "0105 2027-01-06T00:00/00:00 Open day off",
                        "0112 2027-01-13T00:00/00:00 Open day off"),
                dates(
                        WEEKLY,
                        change(";RANGE=THISANDFUTURE;VALUE=DATE:20261222", "STATUS:CANCELLED"),
                        change(
                                ";RANGE=THISANDFUTURE;TZID=America/New_York:20261208T183000",
                                "DTSTART;VALUE=DATE:20261209",
                                "SUMMARY:Open day")));
    }

    @Test
    void a_cancellation_without_a_time_takes_that_of_its_series() {
        assertEquals(
                List.of(
                        "1208 2026-12-08T19:00/20:00 Later",
                        "1215 2026-12-15T19:00/20:00 Later off",
                        "1222 2026-12-22T19:00/20:00 Later",
                        "0105 2027-01-05T19:00/20:00 Later off",
                        "0112 2027-01-12T19:00/20:00 Later off"),
                dates(
                                WEEKLY,
                                LATER,
                                change(";VALUE=DATE:20261215", "STATUS:CANCELLED"),
                                change(";RANGE=THISANDFUTURE;VALUE=DATE:20270105", "STATUS:CANCELLED"))
                        .subList(1, 6));
    }

    @Test
    void of_two_changes_of_one_date_the_newer_counts_and_the_range_goes_on_after_it() {
        for (int sequence : List.of(1, 3)) {
            String once = change(
                    ";TZID=America/New_York:20261208T183000",
                    "DTSTART;TZID=America/New_York:20261208T100000",
                    "DURATION:PT1H",
                    "SEQUENCE:" + sequence,
                    "SUMMARY:Once");
            assertEquals(
                    List.of(
                            sequence == 1 ? "1208 2026-12-08T19:00/20:00 Later" : "1208 2026-12-08T10:00/11:00 Once",
                            "1215 2026-12-15T19:00/20:00 Later"),
                    dates(WEEKLY, LATER, once).subList(1, 3));
        }
    }

    @Test
    void a_change_that_began_long_ago_is_not_left_out_while_its_dates_are_taken() {
        var read = read(calendar(
                WEEKLY.replace("20261201T", "20261013T").replace("COUNT=7", "COUNT=9"),
                LATER.replace("20261208T", "20261020T")));
        assertEquals(
                List.of("2026-11-24T19:00", "2026-12-01T19:00", "2026-12-08T19:00"),
                read.events().stream()
                        .map(e -> e.slot().startLocal().toString())
                        .toList());
        assertEquals(List.of(), read.leftOut());
    }

    @Test
    void a_date_that_is_named_by_its_day_alone_is_that_of_the_day() {
        assertEquals(
                List.of("1201 2026-12-01T18:30/20:00 Clinic", "1208 2026-12-08T20:00/21:00 Late"),
                dates(
                                WEEKLY,
                                change(
                                        ";VALUE=DATE:20261208",
                                        "DTSTART;TZID=America/New_York:20261208T200000",
                                        "DURATION:PT1H",
                                        "SUMMARY:Late"))
                        .subList(0, 2));
    }

    @Test
    void a_period_whose_end_cannot_be_has_the_length_of_the_event() {
        assertEquals(
                List.of(
                        "1201 2026-12-01T18:30/20:00 Clinic",
                        "1203 2026-12-03T10:00/11:30 Clinic",
                        "1204 2026-12-04T10:00/11:30 Clinic"),
                dates(event(
                        "w",
                        "DTSTART;TZID=America/New_York:20261201T183000",
                        "DTEND;TZID=America/New_York:20261201T200000",
                        "RDATE;VALUE=PERIOD;TZID=America/New_York:20261203T100000/20261203T090000,20261204T100000/soon",
                        "SUMMARY:Clinic")));
    }

    @Test
    void a_date_that_is_private_now_is_not_shown_at_its_old_hour() {
        String hidden = change(
                ";TZID=America/New_York:20261215T183000",
                "DTSTART;TZID=America/New_York:20261216T183000",
                "CLASS:PRIVATE",
                "SUMMARY:Dentist");
        var read = read(calendar(WEEKLY, hidden));
        assertEquals(
                List.of("1201", "1208", "1222", "0105", "0112"),
                read.events().stream().map(e -> e.date().substring(4, 8)).toList());
        assertTrue(read.isPrivate("w", "20261215T233000Z"));
        assertFalse(read.isPrivate("w", "20261222T233000Z"));
        assertFalse(read.leftOut().toString().contains("Dentist"));
        var following = read(calendar(WEEKLY, hidden.replace("RECURRENCE-ID", "RECURRENCE-ID;RANGE=THISANDFUTURE")));
        assertEquals(2, following.events().size());
        assertTrue(following.isPrivate("w", "20270105T233000Z"));
    }

    @Test
    void dates_of_a_private_event_are_private_unless_they_say_otherwise() {
        String closed = WEEKLY.replace("SUMMARY", "CLASS:PRIVATE\r\nSUMMARY");
        String one = change(";TZID=America/New_York:20261215T183000", "DTSTART:20261216T233000Z", "SUMMARY:One");
        assertEquals(List.of(), dates(closed, one));
        assertEquals(
                1,
                dates(closed, one.replace("SUMMARY", "CLASS:PUBLIC\r\nSUMMARY")).size());
        assertTrue(read(calendar(closed, one)).isPrivate("w", "20261208T233000Z"));
    }

    @Test
    void a_date_that_became_too_long_is_not_shown_at_its_old_hour() {
        String season = change(
                ";TZID=America/New_York:20261215T183000",
                "DTSTART:20261216T233000Z",
                "DURATION:P60D",
                "SUMMARY:Season");
        assertEquals(5, dates(WEEKLY, season).size());
    }

    @Test
    void a_rule_of_exceptions_takes_dates_out() {
        assertEquals(
                List.of("1201", "1215", "0112"),
                read(calendar(WEEKLY.replace("EXDATE", "EXRULE:FREQ=MONTHLY;BYMONTHDAY=5,8,22\r\nEXDATE")))
                        .events()
                        .stream()
                        .map(e -> e.date().substring(4, 8))
                        .toList());
        var unreadable = read(calendar(WEEKLY.replace("EXDATE", "EXRULE:FREQ=SOMETIMES\r\nEXDATE")));
        assertEquals(List.of(), unreadable.events(), "people would come to a closed door");
    }

    @Test
    void hours_are_as_long_as_they_say_over_a_clock_change_and_days_end_at_their_hour() {
        String night = event("w", "DTSTART;TZID=America/New_York:20270313T220000", "DURATION:PT8H", "SUMMARY:Vigil");
        assertEquals(List.of(" 2027-03-13T22:00/07:00 Vigil"), spans(night));
        assertEquals(List.of(" 2027-03-13T22:00/22:00 Vigil"), spans(night.replace("PT8H", "P1D")));
        assertEquals(List.of(" 2027-03-13T22:00/23:30 Vigil"), spans(night.replace("PT8H", "P1DT90M")));
        assertEquals(
                List.of(" 2027-03-13T22:00/06:00 Vigil"),
                spans(night.replace("DURATION:PT8H", "DTEND;TZID=America/New_York:20270314T060000")));
    }

    private static List<String> spans(String event) {
        return read(calendar(event)).events().stream()
                .map(e ->
                        " " + e.slot().startLocal() + "/" + e.slot().endLocal().toLocalTime() + " " + e.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY;INTERVAL=24",
                "FREQ=MINUTELY;INTERVAL=1440",
                "FREQ=SECONDLY;INTERVAL=86400",
                "FREQ=HOURLY;BYHOUR=18",
                "FREQ=MINUTELY;BYHOUR=18;BYMINUTE=30"
            })
    void what_comes_once_a_day_is_daily_however_it_is_said(String rule) {
        assertEquals(
                List.of("1201 2026-12-01T18:30/20:00 Clinic", "1202 2026-12-02T18:30/20:00 Clinic"),
                dates(WEEKLY.replace("FREQ=WEEKLY;COUNT=7", rule + ";COUNT=2")));
    }
}

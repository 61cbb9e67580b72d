package nyc.icefree.calendar.reading;

import static nyc.icefree.calendar.reading.Written.NEW_YORK;
import static nyc.icefree.calendar.reading.Written.calendar;
import static nyc.icefree.calendar.reading.Written.event;
import static nyc.icefree.calendar.reading.Written.read;
import static nyc.icefree.calendar.reading.Written.terms;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.calendar.reading.ParsedCalendar.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken calendars of the real world: each fault costs at most the event that has it. */
class CalendarReaderTest {
    private static final String GOOD =
            event("good@example.org", "DTSTART;TZID=America/New_York:20261201T183000", "SUMMARY:Good");

    private static ParsedEvent one(String... lines) {
        var read = read(calendar(event("one@example.org", lines)));
        assertEquals(1, read.events().size(), read.toString());
        return read.events().getFirst();
    }

    private static String summary(byte[] octets) {
        return CalendarReader.read(octets, terms()).events().getFirst().title();
    }

    @Test
    void a_plain_event_is_read_whole() {
        var event = one(
                "DTSTAMP:20261101T120000Z",
                "SEQUENCE:3",
                "DTSTART;TZID=America/New_York:20261201T183000",
                "DTEND;TZID=America/New_York:20261201T200000",
                "SUMMARY:Know your rights\\, in Spanish",
                "DESCRIPTION:Come\\nand learn",
                "LOCATION:Reading Room\\, 1 Example Ave",
                "URL:https://partner.example/1",
                "GEO:40.738;-73.88");
        assertEquals("Know your rights, in Spanish", event.title());
        assertEquals("Come\nand learn", event.description());
        assertEquals("Reading Room, 1 Example Ave", event.location());
        assertEquals("https://partner.example/1", event.url());
        assertEquals(Instant.parse("2026-12-01T23:30:00Z"), event.slot().startsAt());
        assertEquals(Duration.ofMinutes(90), event.slot().duration());
        assertEquals(3, event.sequence());
        assertEquals(40.738, event.latitude());
        assertFalse(event.tentative());
    }

    @Test
    void every_encoding_gives_the_same_words() {
        String text = calendar(event("a@b", "DTSTART:20261201T183000Z", "SUMMARY:Café ñandú"));
        assertEquals("Café ñandú", summary(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("Café ñandú", summary(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals("Café ñandú", summary(text.getBytes(StandardCharsets.UTF_16)));
        assertEquals("Café ñandú", summary(text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("Café ñandú", summary(text.getBytes(Charset.forName("windows-1252"))));
        String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertEquals("Café ñandú", summary(twice.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_broken_octet_costs_only_itself() {
        String text = calendar(event("a@b", "DTSTART:20261201T183000Z", "SUMMARY:Café ñandú \u0007 é"));
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        octets[new String(octets, StandardCharsets.ISO_8859_1).indexOf('\u0007')] = (byte) 0xe9;
        assertEquals("Café ñandú é é", summary(octets));
    }

    @Test
    void the_charset_that_the_server_names_counts_unless_it_is_utf_8_all_the_same() {
        String text = calendar(event("a@b", "DTSTART:20261201T183000Z", "SUMMARY:Собрание ~"));
        for (String charset : List.of("windows-1251", "koi8-r", "iso-8859-5", "iso-2022-jp", "utf-8")) {
            byte[] octets = text.getBytes(Charset.forName(charset));
            assertEquals("Собрание ~", summary(octets, charset), charset);
        }
        assertEquals("Собрание ~", summary(text.getBytes(StandardCharsets.UTF_8), "iso-8859-1"));
        assertEquals("Собрание ~", summary(text.getBytes(StandardCharsets.UTF_8), "no such name"));
    }

    private static String summary(byte[] octets, String charset) {
        return CalendarReader.read(octets, terms().in(charset))
                .events()
                .getFirst()
                .title();
    }

    @Test
    void a_name_after_begin_or_end_may_be_folded() {
        String text = calendar(GOOD);
        for (int at = 1; at < "VEVENT".length(); at++) {
            String name = "VEVENT".substring(0, at) + "\r\n " + "VEVENT".substring(at);
            assertEquals("Good", summary(text.replace("VEVENT", name).getBytes(StandardCharsets.UTF_8)), name);
        }
    }

    @Test
    void a_busy_machine_loses_no_event_and_work_without_end_is_ended() {
        var many = new String[4_900];
        for (int n = 0; n < many.length; n++) {
            many[n] = event("e" + n, "DTSTART:20261201T183000Z", "SUMMARY:x");
        }
        byte[] octets = calendar(many).getBytes(StandardCharsets.UTF_8);
        var clock = new java.util.concurrent.atomic.AtomicLong();
        long slow = Duration.ofMillis(5).toNanos();
        var busy = CalendarReader.read(octets, terms(), () -> 0, () -> clock.addAndGet(slow));
        assertEquals(4_900, busy.events().size());
        assertTrue(busy.whole());
        var hostile = CalendarReader.read(octets, terms(), () -> clock.addAndGet(slow), () -> 0);
        assertTrue(hostile.events().size() < 4_900);
        assertFalse(hostile.whole());
    }

    @Test
    void what_a_calendar_calls_off_as_a_whole_is_off() {
        assertTrue(read(calendar("METHOD:CANCEL\r\n", GOOD)).events().getFirst().cancelled());
    }

    @ParameterizedTest
    @CsvSource({"CLASS:CONFIDENTIAL", "CLASS:X-FRIENDS", "X-CALENDARSERVER-ACCESS:RESTRICTED"})
    void what_is_not_called_public_is_private(String line) {
        for (String text : List.of(
                calendar(GOOD, event("p@b", "DTSTART:20261201T183000Z", "SUMMARY:Dentist", line)),
                calendar(GOOD) + calendar(line + "\r\n", event("p@b", "DTSTART:20261201T183000Z", "SUMMARY:Dentist")),
                calendar(
                        GOOD,
                        event("p@b", "DTSTART:20261201T183000Z", "SUMMARY:Dentist", "SEQUENCE:1"),
                        event("p@b", "DTSTART:20261201T183000Z", "SUMMARY:Dentist", "SEQUENCE:2", line)))) {
            var read = read(text);
            assertEquals(
                    List.of("Good"),
                    read.events().stream().map(ParsedEvent::title).toList(),
                    text);
            assertTrue(read.isPrivate("p@b", ""), text);
            assertTrue(read.leftOut().contains(new LeftOut("", LeftOut.Reason.PRIVATE)), read.toString());
        }
    }

    @Test
    void folds_line_ends_and_lost_escapes_are_mended() {
        byte[] cut = calendar(event("a@b", "DTSTART:20261201T183000Z", "SUMMARY:Caf\u00C3\r\n \u00A9 open"))
                .getBytes(StandardCharsets.ISO_8859_1); // a fold within a character
        assertEquals("Café open", summary(cut));
        for (String end : List.of("\n", "\r", "\r\n\r\n")) {
            assertEquals("Good", summary(calendar(GOOD).replace("\r\n", end).getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(
                "First line\nsecond, without a blank before it",
                one("DTSTART:20261201T183000Z", "DESCRIPTION:First line", "second, without a blank before it")
                        .description());
        assertEquals(
                "Join here\nhttps://example.org/x\nand bring tea",
                one("DTSTART:20261201T183000Z", "DESCRIPTION:Join here", "https://example.org/x", "and bring tea")
                        .description());
        assertEquals(
                "Café at noon",
                one(
                                "DTSTART:20261201T183000Z",
                                "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 at =",
                                "noon")
                        .title());
    }

    @Test
    void a_bad_event_costs_only_itself() {
        var read = read(calendar(
                event("no-start", "SUMMARY:No start"),
                event("odd-start", "DTSTART:soon", "SUMMARY:Odd start"),
                event(
                        "hourly",
                        "DTSTART:20261201T183000Z",
                        "RRULE:FREQ=SECONDLY;COUNT=2000000000",
                        "SUMMARY:Every second"),
                event("secret", "DTSTART:20261201T183000Z", "CLASS:PRIVATE", "SUMMARY:Dentist"),
                event("season", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20270301", "SUMMARY:Season"),
                event("gone", "DTSTART:20010101T000000Z", "SUMMARY:Long over"),
                "BEGIN:VEVENT\r\nUID:lost-end\r\nDTSTART:20261203T183000Z\r\nSUMMARY:End lost\r\n",
                GOOD));
        assertEquals(
                List.of("Good", "End lost"),
                read.events().stream().map(ParsedEvent::title).toList());
        assertEquals(
                List.of("NO_START", "UNREADABLE_START", "RULE_TOO_FINE", "PRIVATE", "TOO_LONG", "OUTSIDE"),
                read.leftOut().stream().map(l -> l.reason().name()).toList());
        assertFalse(read.toString().contains("Dentist"));
        assertEquals(8, read.entries());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/New_York",
                "US/Eastern",
                "EST5EDT",
                "Eastern Standard Time",
                "US-Eastern",
                "america/new_york",
                "(UTC-05:00) Eastern Time (US & Canada)",
                "Eastern Time (US & Canada)",
                "/mozilla.org/20050126_1/America/New_York",
                "/freeassociation.sourceforge.net/Tzfile/America/New_York",
                "America/New York",
                "America-New_York"
            })
    void the_zone_is_known_by_each_of_its_names(String name) {
        String value = name.contains(":") ? name : "\"" + name + "\"";
        assertEquals(
                Instant.parse("2026-12-01T23:30:00Z"),
                one("DTSTART;TZID=" + value + ":20261201T183000", "SUMMARY:x")
                        .slot()
                        .startsAt());
    }

    @Test
    void a_zone_of_the_files_own_follows_its_rules() {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:Customized Time Zone\r\n"
                + "BEGIN:STANDARD\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\n"
                + "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\nEND:STANDARD\r\n"
                + "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n"
                + "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
        String weekly = event(
                "w", "DTSTART;TZID=Customized Time Zone:20261201T183000", "RRULE:FREQ=WEEKLY;COUNT=20", "SUMMARY:x");
        var dates = read(calendar(zone, weekly)).events();
        assertEquals(NEW_YORK, dates.getFirst().slot().zone());
        assertEquals(Instant.parse("2027-03-09T23:30:00Z"), dates.get(14).slot().startsAt());
        assertEquals(Instant.parse("2027-03-16T22:30:00Z"), dates.get(15).slot().startsAt());
        var odd = read(calendar(zone.replace("-0500", "-0515").replace("-0400", "-0415"), weekly))
                .events()
                .getFirst();
        assertEquals(Instant.parse("2026-12-01T23:45:00Z"), odd.slot().startsAt());
    }

    @Test
    void a_time_without_a_zone_is_asked_about_unless_the_calendar_says_which() {
        String floating = event("f", "DTSTART:20261201T183000", "SUMMARY:x");
        var unknown = read(calendar(floating));
        assertEquals(List.of(new LeftOut("x", LeftOut.Reason.NO_ZONE)), unknown.leftOut());
        var said = read(calendar("X-WR-TIMEZONE:America/Chicago\r\n", floating));
        assertEquals(
                Instant.parse("2026-12-02T00:30:00Z"),
                said.events().getFirst().slot().startsAt());
        var answered = CalendarReader.read(
                calendar(floating).getBytes(StandardCharsets.UTF_8),
                CalendarReader.terms(NEW_YORK, NEW_YORK, Instant.parse("2026-11-24T12:00:00Z")));
        assertEquals(
                Instant.parse("2026-12-01T23:30:00Z"),
                answered.events().getFirst().slot().startsAt());
    }

    @Test
    void a_repeating_event_gives_its_dates_with_exceptions_and_changes() {
        var read = read(calendar(
                event(
                        "weekly@example.org",
                        "DTSTART;TZID=America/New_York:20261201T183000",
                        "DTEND;TZID=America/New_York:20261201T200000",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;TZID=America/New_York:20261208T183000",
                        "SUMMARY:Clinic"),
                event(
                        "weekly@example.org",
                        "RECURRENCE-ID;TZID=America/New_York:20261215T183000",
                        "DTSTART;TZID=America/New_York:20261216T190000",
                        "SUMMARY:Clinic\\, moved"),
                event(
                        "weekly@example.org",
                        "RECURRENCE-ID:20261222T233000Z",
                        "DTSTART:20261222T233000Z",
                        "STATUS:CANCELLED",
                        "SUMMARY:Clinic")));
        assertEquals(
                List.of(
                        "20261201T233000Z 2026-12-01T23:30:00Z Clinic false",
                        "20261215T233000Z 2026-12-17T00:00:00Z Clinic, moved false",
                        "20261222T233000Z 2026-12-22T23:30:00Z Clinic true"),
                read.events().stream()
                        .map(e -> e.date() + " " + e.slot().startsAt() + " " + e.title() + " " + e.cancelled())
                        .toList());
    }

    @Test
    void the_newest_version_counts_and_events_that_share_a_name_are_kept_apart() {
        var versions = read(calendar(
                event("v", "SEQUENCE:2", "DTSTART:20261202T183000Z", "SUMMARY:New"),
                event("v", "SEQUENCE:1", "DTSTART:20261201T183000Z", "SUMMARY:Old")));
        assertEquals("New", versions.events().getFirst().title());
        assertEquals(List.of(new LeftOut("Old", LeftOut.Reason.OUTDATED)), versions.leftOut());
        var shared = read(calendar(
                event("v", "DTSTART:20261202T183000Z", "SUMMARY:A"),
                event("v", "DTSTART:20261201T183000Z", "SUMMARY:B")));
        assertEquals(
                2, shared.events().stream().map(ParsedEvent::uid).distinct().count());
        var two = read(calendar(GOOD) + calendar(event("other", "DTSTART:20261202T183000Z", "SUMMARY:Other calendar")));
        assertEquals(2, two.events().size());
    }

    @Test
    void words_are_plain_and_nothing_in_them_acts() {
        var event = one(
                "DTSTART:20261201T183000Z",
                "SUMMARY:Rights &amp; \u202Esthgir <b>now</b>&#8217;s",
                "DESCRIPTION:<p>Come&nbsp;in</p><script>alert(1)</script><a href=\"https://x.example/a\">Here</a>",
                "URL:javascript:alert(1)",
                "ATTENDEE;CN=Rosa:mailto:rosa@example.org",
                "ORGANIZER;CN=Maria:mailto:maria@example.org");
        assertEquals("Rights & sthgir now’s", event.title());
        assertEquals("Come in\nHere (https://x.example/a)", event.description());
        assertNull(event.url());
        assertFalse(event.toString().contains("osa"));
        assertFalse(event.toString().contains("aria"));
    }

    @Test
    void whole_days_and_missing_ends() {
        var day = one("DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207", "SUMMARY:x");
        assertTrue(day.wholeDay());
        assertEquals(
                "2026-12-05T00:00/2026-12-07T00:00",
                day.slot().startLocal() + "/" + day.slot().endLocal());
        assertEquals(
                Duration.ofHours(1),
                one("DTSTART:20261201T183000Z", "SUMMARY:x").slot().duration());
        var wrong = one("DTSTART:20261201T183000Z", "DTEND:20261201T173000Z", "SUMMARY:x");
        assertEquals(Duration.ofHours(1), wrong.slot().duration());
    }

    @Test
    void days_are_whole_by_the_clock_that_is_shown() {
        var read = read(calendar(
                event("shown", "DTSTART:20261205T050000Z", "DTEND:20261220T050000Z", "SUMMARY:Days"),
                event("utc", "DTSTART:20261205T000000Z", "DTEND:20261220T000000Z", "SUMMARY:No days")));
        assertEquals(
                List.of("Days"), read.events().stream().map(ParsedEvent::title).toList());
        assertEquals(List.of(new LeftOut("No days", LeftOut.Reason.TOO_LONG)), read.leftOut());
    }

    @Test
    void what_is_no_calendar_is_told_apart() {
        assertEquals(Shape.EMPTY, read(" \r\n").shape());
        assertEquals(
                Shape.WEB_PAGE,
                read("<!DOCTYPE html><html><body>Sign in</body></html>").shape());
        assertEquals(Shape.SOMETHING_ELSE, read("%PDF-1.7").shape());
        assertEquals(
                Shape.CUT_OFF,
                read(calendar(GOOD).replace("END:VCALENDAR\r\n", "")).shape());
        assertEquals(Shape.CALENDAR, read(calendar()).shape());
        assertEquals(
                Duration.ofHours(6),
                read(calendar("REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")).refresh());
    }
}

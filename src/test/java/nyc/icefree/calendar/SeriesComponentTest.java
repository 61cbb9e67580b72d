package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.Areas;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesComponentTest {
    private static final Path GOLDEN = Path.of("src/test/resources/calendar/series.ics");
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");
    private static final Place BRONX = new Place("Park Hall", "1 Park", "Corona", Areas.BRONX, null, null, null, false);
    private static final SeriesNumbers.Said AS_PLANNED = said(SeriesFixtures.clinic());

    @Test
    void a_clinic_with_a_moved_and_a_cancelled_date_is_written_as_the_golden_file_has_it() throws Exception {
        var written = changed().written();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, written);
        }
        assertEquals(Files.readString(GOLDEN), written);
        assertEquals(written, changed().written(), "the same octets each time");
    }

    private static SeriesFixtures changed() {
        return SeriesFixtures.clinic()
                .moved(2, LocalDateTime.parse("2026-11-04T17:30"))
                .cancelled(4)
                .unpublished(6);
    }

    @Test
    void dates_that_are_as_the_rule_has_them_need_no_words_of_their_own() {
        var lines = SeriesFixtures.clinic().lines();
        assertEquals(1, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU"));
        assertTrue(lines.contains("DTSTART;TZID=America/New_York:20261020T180000"));
        assertEquals(0, SeriesFixtures.count(lines, "RDATE"));
        assertEquals(0, SeriesFixtures.count(lines, "EXDATE"));
    }

    /** Over midnight and the clock changes: the end keeps its wall time, so two nights differ in length. */
    private static SeriesFixtures nights() {
        var series = new SeriesFixtures(LocalDateTime.parse("2026-10-17T22:00"), 480, 24);
        series.rule = Rule.weekly(DayOfWeek.SATURDAY);
        return series;
    }

    private static SeriesFixtures split() {
        var series = SeriesFixtures.clinic();
        series.rule = Rule.weekly(DayOfWeek.TUESDAY)
                .until(LocalDateTime.parse("2027-04-13T00:00").toLocalDate());
        series.follows = "before@ice-free-nyc";
        return series;
    }

    @Test
    void the_rest_of_a_split_series_names_the_one_before_and_ends_in_utc() {
        var lines = split().lines();
        assertTrue(lines.contains("RELATED-TO;RELTYPE=SIBLING:before@ice-free-nyc"));
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270414T035959Z"), lines.toString());
    }

    @Test
    void a_night_that_lasts_an_hour_more_or_less_says_so_itself() {
        var lines = nights().lines();
        assertTrue(lines.contains("RECURRENCE-ID;TZID=America/New_York:20261031T220000"));
        assertTrue(lines.contains("RECURRENCE-ID;TZID=America/New_York:20270313T220000"));
        assertEquals(3, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
    }

    @Test
    void a_date_somewhere_else_has_its_own_component() {
        var series = SeriesFixtures.clinic();
        series.week(3).place = BRONX;
        assertEquals(2, SeriesFixtures.count(series.lines(), "BEGIN:VEVENT"));
    }

    @Test
    void what_is_no_longer_public_leaves_nothing_but_an_exception() {
        var written = SeriesFixtures.clinic().unpublished(6).written();
        assertTrue(written.contains("EXDATE;TZID=America/New_York:20261201T180000"), written);
    }

    @Test
    void a_changed_date_raises_its_own_sequence() {
        var series = SeriesFixtures.clinic().moved(2, LocalDateTime.parse("2026-11-04T17:30"));
        series.week(2).modified = CalendarFixtures.MODIFIED.plusSeconds(60);
        var lines = series.cancelled(4).cancelled(4).lines();
        assertEquals(List.of("SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2"), all(lines, "SEQUENCE"));
        assertEquals(
                List.of("DTSTAMP:20261120T163105Z", "DTSTAMP:20261120T163105Z", "DTSTAMP:20261120T163005Z"),
                all(lines, "DTSTAMP"),
                "Evolution and GNOME look at the first alone for whether any of them changed");
    }

    private static List<String> all(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    @Test
    void a_series_of_which_nothing_is_public_leaves_one_tombstone() {
        var series =
                new SeriesFixtures(SeriesFixtures.FIRST, 60, 2).unpublished(0).unpublished(1);
        var lines = series.lines();
        assertEquals(1, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
        assertTrue(lines.contains("STATUS:CANCELLED"));
        assertFalse(series.written().contains("clinic"));
    }

    @Test
    void a_series_whose_later_dates_are_drafts_ends_with_the_last_public_one() {
        var series = new SeriesFixtures(SeriesFixtures.FIRST, 60, 3);
        series.published = false;
        assertTrue(series.lines().contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261104T045959Z"));
    }

    @Test
    void a_rule_in_the_hour_that_clocks_skip_is_written_date_by_date() {
        var series = new SeriesFixtures(LocalDateTime.parse("2026-10-18T02:30"), 30, 4);
        series.rule = Rule.weekly(DayOfWeek.SUNDAY);
        var lines = series.lines();
        assertEquals(0, SeriesFixtures.count(lines, "RRULE"));
        assertEquals(4, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
    }

    @Test
    void a_rule_that_counts_is_written_with_its_last_day() {
        var series = new SeriesFixtures(SeriesFixtures.FIRST, 60, 3);
        series.rule = Rule.weekly(DayOfWeek.TUESDAY).times(3);
        series.hidden.add(SeriesFixtures.FIRST);
        var lines = series.lines();
        assertTrue(lines.contains("DTSTART;TZID=America/New_York:20261027T180000"));
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261104T045959Z"));
    }

    @Test
    void a_date_by_itself_says_of_which_series_it_is() {
        var series = SeriesFixtures.clinic();
        var view = series.week(1).view();
        var single = DateName.of(series.facts(), view)
                .on("BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20261027T220000Z\r\nSEQUENCE:0\r\nEND:VEVENT\r\n");
        assertEquals(
                "BEGIN:VEVENT\r\nUID:" + series.facts().uid()
                        + "\r\nRECURRENCE-ID;TZID=America/New_York:20261027T180000\r\nDTSTART:20261027T220000Z"
                        + "\r\nSEQUENCE:0\r\nEND:VEVENT\r\n",
                single);
    }

    @Test
    void an_end_in_the_second_of_two_equal_hours_is_written_in_utc() {
        var series = new SeriesFixtures(LocalDateTime.parse("2026-10-31T23:00"), 60, 2);
        series.rule = Rule.weekly(DayOfWeek.SATURDAY);
        var date = Objects.requireNonNull(series.dates.get(LocalDateTime.parse("2026-10-31T23:00")));
        date.slot = TimeSlot.of(
                LocalDateTime.parse("2026-10-31T23:00"),
                false,
                LocalDateTime.parse("2026-11-01T01:30"),
                true,
                CalendarFixtures.NEW_YORK);
        assertTrue(series.lines().contains("DTEND:20261101T063000Z"), series.written());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY | 2027-05-01T12:00 | RRULE:FREQ=YEARLY;UNTIL=20290502T035959Z
                    FREQ=MONTHLY;BYMONTHDAY=-1 | 2027-01-31T18:00 | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270401T035959Z
                    FREQ=MONTHLY;BYMONTHDAY=28 | 2027-01-28T18:00 | RRULE:FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20270329T035959Z
                    """)
    void what_outlook_has_too_is_a_rule(String rule, String first, String written) {
        String text = SeriesFixtures.ruled(rule, first, 90, 3).written();
        assertTrue(text.contains(written + "\r\n"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=MONTHLY;BYDAY=1MO,3MO | 2026-11-02T18:00
                    FREQ=MONTHLY;BYDAY=1FR,-1FR | 2026-11-06T18:00
                    FREQ=MONTHLY;BYMONTHDAY=31 | 2027-01-31T18:00
                    FREQ=WEEKLY | 2027-01-05T00:00
                    """)
    void what_outlook_has_not_and_whole_days_are_entries_by_themselves(String rule, String first) {
        var series = SeriesFixtures.ruled(rule, first, 24 * 60, 3);
        String text = series.written();
        assertFalse(text.contains("RRULE"), text);
        assertEquals(3, text.split("BEGIN:VEVENT", -1).length - 1, text);
        assertFalse(text.contains("UID:" + series.facts().uid()), text);
    }

    @Test
    @Tag("proof")
    void a_series_of_whole_days_is_read_alike() throws Exception {
        var series = SeriesFixtures.ruled(
                "FREQ=WEEKLY;INTERVAL=19", "2026-11-01T00:00", 3 * 24 * 60, 4); // over both clock changes
        var meant = series.dates.keySet().stream()
                .map(start -> start.toLocalDate() + "\t" + start.toLocalDate().plusDays(3))
                .sorted()
                .toList();
        for (var table : List.of(
                ClientTable.byIcalJs(series.calendar()),
                ClientTable.byNodeIcal(series.calendar()),
                ClientTable.byPython(series.calendar()),
                ClientTable.byLibical(series.calendar()))) {
            var found = table.stream()
                    .map(line -> line.split("\t"))
                    .map(row -> row[2] + "\t" + row[3])
                    .sorted()
                    .toList();
            assertEquals(meant, found, table.toString());
        }
    }

    /** What the form promises, although our feeds avoid some of these for Outlook alone. */
    @ParameterizedTest
    @Tag("proof")
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYDAY=1MO,3MO 2026-11-02",
                "FREQ=MONTHLY;BYDAY=2TU,4TU 2026-11-10",
                "FREQ=MONTHLY;BYDAY=1FR,-1FR 2026-11-06",
                "FREQ=MONTHLY;BYDAY=2SA;INTERVAL=2 2026-11-14",
                "FREQ=MONTHLY;BYMONTHDAY=-1 2027-11-30",
                "FREQ=MONTHLY;BYMONTHDAY=29 2027-11-29",
                "FREQ=YEARLY 2027-02-28",
                "FREQ=YEARLY;INTERVAL=2 2027-05-01"
            })
    void each_kind_is_expanded_alike(String kind) throws Exception {
        var series = SeriesFixtures.ruled(
                kind.split(" ")[0], kind.split(" ")[1] + "T18:00", 90, kind.contains("YEARLY") ? 2 : 20);
        byte[] calendar = series.calendarOfRule();
        var meant = series.entries().stream()
                .map(date -> date.slot().startsAt() + "\t" + date.slot().endsAt())
                .sorted()
                .toList();
        assertEquals(meant, times(Expanded.byIcal4j(calendar, UNTIL)), "ical4j");
        assertEquals(meant, times(Expanded.byBiweekly(calendar, UNTIL)), "biweekly");
        for (Map.Entry<String, List<String>> client :
                ClientTable.expanded(calendar, UNTIL).entrySet()) {
            var found = client.getValue().stream()
                    .map(line -> line.split("\t"))
                    .map(row -> row[1] + "\t" + row[2])
                    .sorted()
                    .toList();
            assertEquals(meant, found, client.getKey());
        }
    }

    private static List<String> times(List<Expanded> dates) {
        return dates.stream()
                .map(date -> date.start() + "\t" + date.end())
                .sorted()
                .toList();
    }

    @Test
    void what_one_date_says_of_itself_is_not_what_the_series_says() {
        assertEquals(AS_PLANNED, said(SeriesFixtures.clinic().moved(2, LocalDateTime.parse("2026-11-04T17:30"))));
        assertEquals(AS_PLANNED, said(SeriesFixtures.clinic().cancelled(4)));
        var titled = SeriesFixtures.clinic();
        titled.week(0).title = "For elders";
        assertEquals(AS_PLANNED, said(titled));
        assertEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST, 120, 27)), "the rule goes on");
    }

    @Test
    void days_that_come_or_leave_the_rule_the_hour_and_the_length_are_what_it_says() {
        assertNotEquals(AS_PLANNED, said(SeriesFixtures.clinic().unpublished(6)));
        assertNotEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST, 90, 26)));
        assertNotEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST.plusHours(1), 120, 26)));
        var daily = SeriesFixtures.clinic();
        daily.rule = Rule.weekly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertNotEquals(AS_PLANNED, said(daily));
        var ended = SeriesFixtures.clinic();
        ended.published = false;
        assertNotEquals(AS_PLANNED, said(ended));
    }

    @Test
    void a_date_that_leaves_the_feed_of_an_area_is_a_day_left_out_there() {
        var series = SeriesFixtures.clinic();
        series.week(3).place = BRONX;
        assertNotEquals(AS_PLANNED, said(series));
    }

    private static SeriesNumbers.Said said(SeriesFixtures series) {
        var text = new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH));
        return SeriesNumbers.said(
                series.facts(),
                series.entries(),
                date -> EventComponent.unfolded(
                        Objects.requireNonNull(date.view()),
                        text,
                        "https://rota.example.org",
                        CalendarFixtures.SENDER));
    }
}

package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.EventComponentTest.golden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.FeedEvent;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What a feed says of a public event that fits its filter no more (F8). */
class DepartureTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void what_has_left_a_feed_is_written_as_the_golden_file_has_it() throws Exception {
        draft.sequence = 4;
        var house = new FeedHouse().has(draft.left());
        assertEquals(
                golden("left.ics"),
                text(house.get("/calendar/borough/queens.ics").getContentAsByteArray()));
        assertEquals(
                unfolded(house.get("/calendar/borough/queens.ics").getContentAsByteArray())
                        .replace("queens.ics", "queens.ics?rich=1"),
                unfolded(house.get("/calendar/borough/queens.ics?rich=1").getContentAsByteArray()),
                "there is no more to say in a rich one");
    }

    @Test
    void it_is_called_and_found_in_the_feed_s_language_and_nothing_else_of_it_is_told() throws Exception {
        draft.more = List.of(new EventWords(Language.SPANISH, "Conozca sus derechos", "Traiga a alguien.", "", false));
        draft.state = EventState.CANCELLED;
        draft.reason = "Police at the door";
        var house = new FeedHouse().has(draft.left());
        String feed = unfolded(house.get("/es/calendar/borough/queens.ics").getContentAsByteArray());
        String entry = feed.substring(feed.indexOf("BEGIN:VEVENT"));
        assertEquals(
                List.of(
                        "BEGIN:VEVENT",
                        "UID:" + draft.view().uid(),
                        "DTSTAMP:20261120T163005Z",
                        "DTSTART;TZID=America/New_York:20261205T183000",
                        "DTEND;TZID=America/New_York:20261205T200000",
                        "SEQUENCE:0",
                        "SUMMARY:Ya no está en este calendario: Conozca sus derechos",
                        "URL:https://rota.example.org/es/events/know-your-rights-1",
                        "STATUS:CANCELLED",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR"),
                entry.lines().toList());
        assertFalse(draft.left().toString().contains("Police"), "what cannot be told is not even there");
    }

    @Test
    void a_long_title_is_one_line_of_255_at_most() {
        draft.title = "x".repeat(300);
        var left = Objects.requireNonNull(draft.left().left());
        assertEquals(
                255,
                new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH))
                        .left(left)
                        .length());
    }

    @Test
    void ical4j_and_biweekly_read_it_alike() throws Exception {
        var feed = new FeedHouse().has(draft.left()).get("/calendar/all.ics").getContentAsByteArray();
        var read = ReadBack.byIcal4j(feed);
        assertEquals(read, ReadBack.byBiweekly(feed));
        assertEquals(
                "No longer in this calendar: Know your rights", read.getFirst().summary());
        assertEquals("CANCELLED", read.getFirst().status());
    }

    @Test
    void a_date_of_a_series_that_left_is_written_as_the_golden_file_has_it() throws Exception {
        var series = SeriesFixtures.clinic().left(3).unpublished(6);
        assertEquals(golden("series-left.ics"), series.written());
    }

    @Test
    void a_date_that_never_was_in_the_feed_is_left_out_and_not_named() {
        var series = SeriesFixtures.clinic().left(3);
        series.hidden.add(SeriesFixtures.FIRST.plusWeeks(5)); // so entries of other filters come to a series
        var lines = lines(series);
        assertTrue(lines.contains("EXDATE;TZID=America/New_York:20261124T180000"), lines.toString());
        assertEquals(2, count(lines, "BEGIN:VEVENT"));
    }

    @Test
    void a_series_of_which_every_date_left_says_so_of_each_in_one_entry_that_ends() {
        var series = new SeriesFixtures(SeriesFixtures.FIRST, 120, 4)
                .left(0)
                .left(1)
                .left(3)
                .unpublished(2);
        var lines = lines(series);
        assertEquals(1, count(lines, "BEGIN:VEVENT"));
        assertTrue(lines.contains("UID:" + series.facts().uid()));
        assertTrue(lines.contains("SUMMARY:No longer in this calendar: Legal clinic"), lines.toString());
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261111T045959Z"), lines.toString());
        assertTrue(lines.contains("EXDATE;TZID=America/New_York:20261103T180000"), lines.toString());
        assertTrue(lines.contains("STATUS:CANCELLED"));
        assertFalse(series.written().contains("Diversity"), series.written());
    }

    @Test
    void a_rule_does_not_go_on_in_a_feed_that_its_last_date_has_left() {
        var lines = lines(new SeriesFixtures(SeriesFixtures.FIRST, 120, 4).left(3));
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261111T045959Z"), lines.toString());
        assertTrue(lines(SeriesFixtures.clinic().left(3)).contains("RRULE:FREQ=WEEKLY;BYDAY=TU"));
    }

    @Test
    void of_two_feeds_one_shows_it_and_both_call_it_the_same() {
        FeedEvent there = draft.entry();
        FeedEvent here = there.departed();
        assertEquals(
                List.of(there.uid(), there.slot(), there.sequence(), there.modifiedAt()),
                List.of(here.uid(), here.slot(), here.sequence(), here.modifiedAt()));
        assertEquals(here, here.departed());
        assertEquals(FeedEvent.Shown.WITHDRAWN, draft.withdrawn().departed().shown(), "what is private stays bare");
    }

    private static List<String> lines(SeriesFixtures series) {
        return Arrays.asList(series.written().replace("\r\n ", "").split("\r\n"));
    }

    private static long count(List<String> lines, String start) {
        return lines.stream().filter(l -> l.startsWith(start)).count();
    }

    private static String unfolded(byte[] octets) {
        return text(octets).replace("\r\n ", "");
    }

    private static String text(byte[] octets) {
        return new String(octets, UTF_8);
    }
}

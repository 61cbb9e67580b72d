package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.EventComponentTest.golden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.FeedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The variant for Google, which shows nothing of a subscribed calendar that is marked as cancelled. */
class CancelledShownTest {
    private static final String MARK = "STATUS:CANCELLED";
    final FeedHouse house = new FeedHouse();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/borough/queens.ics",
                "/es/calendar/all.ics",
                "/calendar/by/borough-queens/spoken-es.ics",
                "/calendar/all.ics?rich=1"
            })
    void it_is_the_plain_feed_without_the_marks_line_for_line(String path) throws Exception {
        house.has(entries());
        assertEquals(4, differs(path));
    }

    @Test
    void so_are_a_series_and_the_dates_of_it_that_differ() throws Exception {
        var series = SeriesFixtures.clinic().cancelled(4).left(3).unpublished(6);
        house.has(series);
        assertEquals(2, differs("/calendar/borough/queens.ics"));
        assertEquals(1, differs("/calendar/series/" + series.facts().id() + ".ics"));
        var gone =
                new SeriesFixtures(SeriesFixtures.FIRST, 60, 2).unpublished(0).unpublished(1);
        assertEquals(1, new CancelledShownTest().differsIn(gone));
    }

    private int differsIn(SeriesFixtures series) throws Exception {
        house.has(series);
        return differs("/calendar/all.ics");
    }

    @Test
    void so_is_the_file_of_one_event_whether_it_is_off_or_withdrawn() throws Exception {
        for (FeedEvent entry : entries()) {
            when(house.feeds.bySlug("one-" + entry.id())).thenReturn(Optional.of(entry));
            boolean off = entry.view() == null || !entry.view().takesPlace();
            if (entry.left() == null) { // in a file of its own nothing has left
                assertEquals(off ? 1 : 0, differs("/calendar/event/one-" + entry.id() + ".ics"), entry.toString());
            }
        }
    }

    @Test
    void what_left_is_written_as_the_golden_files_have_it() throws Exception {
        var left = new CalendarFixtures.Draft();
        left.sequence = 4;
        house.has(left.left());
        assertEquals(golden("left-cancelled-shown.ics"), text("/calendar/borough/queens.ics?cancelled=shown"));
        var series = SeriesFixtures.clinic().left(3).cancelled(4).unpublished(6);
        house.has(series);
        String feed = text("/calendar/kind/clinic.ics?cancelled=shown");
        assertEquals(golden("series-left-cancelled-shown.ics"), feed.substring(feed.indexOf("BEGIN:VEVENT")));
    }

    @Test
    void it_has_a_tag_of_its_own_and_the_plain_one_s_is_none_of_its() throws Exception {
        house.has(entries());
        String plain = String.valueOf(house.get("/calendar/all.ics").getHeader("ETag"));
        var shown = house.get("/calendar/all.ics?cancelled=shown", "If-None-Match", plain);
        assertEquals(200, shown.getStatus());
        String own = String.valueOf(shown.getHeader("ETag"));
        assertNotEquals(plain, own);
        assertEquals(
                304,
                house.get("/calendar/all.ics?cancelled=shown", "If-None-Match", own)
                        .getStatus());
        assertEquals(200, house.get("/calendar/all.ics", "If-None-Match", own).getStatus());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "1", "Shown", "shown%20"})
    void another_value_is_not_found(String value) throws Exception {
        house.has(entries());
        var answer = house.get("/calendar/all.ics?cancelled=" + value);
        assertEquals(404, answer.getStatus());
        assertEquals(0, answer.getContentAsByteArray().length);
    }

    @Test
    void ical4j_and_biweekly_read_each_title_and_no_mark() throws Exception {
        house.has(entries());
        byte[] feed = house.get("/calendar/all.ics?cancelled=shown").getContentAsByteArray();
        var read = ReadBack.byIcal4j(feed);
        assertEquals(read, ReadBack.byBiweekly(feed));
        assertEquals(
                List.of(
                        "Know your rights CONFIRMED",
                        "Cancelled: Know your rights ",
                        "Postponed: Know your rights ",
                        "No longer in this calendar: Know your rights ",
                        "Cancelled "),
                read.stream().map(one -> one.summary() + " " + one.status()).toList());
        byte[] dates = new FeedHouse()
                .has(SeriesFixtures.clinic().left(3).cancelled(4))
                .get("/calendar/borough/queens.ics?cancelled=shown")
                .getContentAsByteArray();
        var until = Instant.parse("2027-01-01T00:00:00Z");
        assertEquals(Expanded.byIcal4j(dates, until), Expanded.byBiweekly(dates, until));
        assertEquals(
                List.of("No longer in this calendar: Legal clinic", "Cancelled: Legal clinic"),
                Expanded.byIcal4j(dates, until).stream()
                        .filter(date -> date.status().isEmpty())
                        .map(Expanded::summary)
                        .toList());
    }

    static FeedEvent[] entries() {
        var all = new ArrayList<FeedEvent>();
        all.add(numbered(1).entry());
        var cancelled = numbered(2);
        cancelled.state = EventState.CANCELLED;
        cancelled.reason = "The sign said\nSTATUS:CANCELLED\nand no more";
        all.add(cancelled.entry());
        var postponed = numbered(3);
        postponed.state = EventState.POSTPONED;
        all.add(postponed.entry());
        all.add(numbered(4).left());
        all.add(numbered(5).withdrawn());
        return all.toArray(FeedEvent[]::new);
    }

    private static CalendarFixtures.Draft numbered(int number) {
        var draft = new CalendarFixtures.Draft();
        draft.number = number;
        return draft;
    }

    /** Asserts that nothing else differs. @return how many marks are left out */
    private int differs(String path) throws Exception {
        var plain = new ArrayList<>(lines(path));
        var shown = new ArrayList<>(lines(path + (path.contains("?") ? "&" : "?") + "cancelled=shown"));
        int all = plain.size();
        plain.removeIf(line -> line.equals(MARK));
        int marks = all - plain.size();
        assertTrue(marks == 0 || !shown.contains(MARK), path);
        // each feed names its own address
        plain.removeIf(line -> line.startsWith("SOURCE"));
        shown.removeIf(line -> line.startsWith("SOURCE"));
        assertEquals(plain, shown);
        return marks;
    }

    /** Of text that is not folded, since a longer address may need another line. */
    private List<String> lines(String path) throws Exception {
        return text(path).replace("\r\n ", "").lines().toList();
    }

    private String text(String path) throws Exception {
        var answer = house.get(path);
        assertEquals(200, answer.getStatus(), path);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }
}

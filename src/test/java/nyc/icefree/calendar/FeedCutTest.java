package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A feed that would be too large leaves out its past, then what is far ahead (F19); today is December 1, 2026. */
class FeedCutTest {
    private static final int BOUND = 100_000;
    private static final String PAST = "leaves out the oldest past events.";
    private static final String AHEAD = "more than 12 months ahead.";

    final FeedHouse house = new FeedHouse(new FeedSettings(DataSize.ofBytes(BOUND)));

    @Test
    void what_fits_is_whole_and_says_nothing() throws Exception {
        house.has(entries(days(-50, 20), days(400, 20)));
        assertEquals(40, titles("/calendar/all.ics").size());
        assertFalse(text("/calendar/all.ics").contains("leaves out"));
    }

    @Test
    void the_past_goes_first_and_of_it_the_oldest() throws Exception {
        house.has(entries(days(-50, 50), days(1, 50), days(400, 20)));
        String feed = text("/calendar/all.ics");
        assertTrue(size("/calendar/all.ics") <= BOUND);
        var titles = titles("/calendar/all.ics");
        assertEquals(70, titles.stream().filter(title -> !title.startsWith("-")).count());
        assertTrue(titles.contains("-1") && !titles.contains("-50"), titles.toString());
        int left = (int) titles.stream().filter(title -> title.startsWith("-")).count();
        assertTrue(left > 0 && titles.contains("-" + left), "the youngest " + left + " are there: " + titles);
        assertEquals(2, said(feed, PAST));
        assertEquals(0, said(feed, AHEAD));
        assertTrue(size("/calendar/all.ics") > BOUND - 1_500);
    }

    @Test
    void then_what_is_more_than_a_year_ahead_and_of_it_the_farthest() throws Exception {
        house.has(entries(days(-50, 50), days(1, 60), days(366, 100)));
        var titles = titles("/calendar/all.ics");
        assertTrue(titles.stream().noneMatch(title -> title.startsWith("-")), titles.toString());
        assertEquals(
                60,
                titles.stream().filter(title -> Integer.parseInt(title) <= 60).count());
        int far = titles.size() - 60;
        assertTrue(far > 0 && far < 100 && titles.contains(String.valueOf(365 + far)), titles.toString());
        assertEquals(2, said(text("/calendar/all.ics"), AHEAD));
    }

    @Test
    void what_comes_within_a_year_and_that_it_is_off_stays_whatever_the_size() throws Exception {
        var entries = new ArrayList<>(List.of(entries(days(-10, 10), days(0, 300), days(400, 10))));
        var off = dated(364);
        off.state = EventState.CANCELLED;
        entries.add(off.entry());
        entries.add(dated(363).withdrawn());
        entries.add(dated(362).left());
        entries.add(dated(-60).withdrawn());
        entries.add(dated(500).withdrawn());
        house.has(entries.toArray(FeedEvent[]::new));
        var titles = titles("/calendar/all.ics");
        assertEquals(303, titles.size());
        assertTrue(size("/calendar/all.ics") > BOUND);
        assertEquals(2, said(text("/calendar/all.ics"), AHEAD));
    }

    @Test
    void nothing_is_said_where_nothing_may_be_left_out() throws Exception {
        house.has(entries(days(0, 200)));
        assertEquals(200, titles("/calendar/all.ics").size());
        assertFalse(text("/calendar/all.ics").contains("leaves out"));
    }

    @Test
    void a_series_stays_whole_while_one_date_must_and_its_own_feed_is_never_cut() throws Exception {
        var over = new SeriesFixtures(LocalDateTime.parse("2026-10-20T18:00"), 60, 6); // until 24 November
        over.dates.values().forEach(date -> date.description = "Long. ".repeat(20_000));
        house.has(over);
        assertEquals(0, titles("/calendar/all.ics").size());
        assertEquals(2, said(text("/calendar/all.ics"), PAST));
        String own = text("/calendar/series/" + over.facts().id() + ".ics");
        assertTrue(own.contains("SUMMARY:Legal clinic") && own.length() > BOUND);
        assertEquals(0, said(own, PAST));
        var goesOn = new SeriesFixtures(LocalDateTime.parse("2026-10-20T18:00"), 60, 8); // until 8 December
        goesOn.dates.values().forEach(date -> date.description = "Long. ".repeat(20_000));
        house.has(goesOn);
        assertTrue(new FeedCutTest().shows(goesOn));
    }

    private boolean shows(SeriesFixtures series) throws Exception {
        house.has(series);
        return titles("/calendar/all.ics").equals(List.of("Legal clinic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/all.ics", "/es/calendar/borough/queens.ics", "/calendar/all.ics?rich=1"})
    void the_variant_for_google_carries_the_same_events(String path) throws Exception {
        var entries = new ArrayList<FeedEvent>();
        for (int day = -50; day < 120; day++) {
            var draft = dated(day);
            draft.state = day % 2 == 0 ? EventState.CANCELLED : EventState.PUBLISHED;
            entries.add(draft.entry());
        }
        house.has(entries.toArray(FeedEvent[]::new));
        var plain = uids(path);
        assertTrue(plain.size() < entries.size());
        assertEquals(plain, uids(path + (path.contains("?") ? "&" : "?") + "cancelled=shown"));
    }

    @Test
    void the_same_events_are_cut_alike_whatever_is_kept_ready() throws Exception {
        var all = entries(days(-50, 50), days(1, 50), days(400, 20));
        house.has(all);
        var first = house.get("/calendar/all.ics");
        var other = new FeedHouse(new FeedSettings(DataSize.ofBytes(BOUND)));
        var some = new ArrayList<>(List.of(all));
        Collections.shuffle(some, new Random(3));
        other.has(some.subList(0, 60).toArray(FeedEvent[]::new)).get("/calendar/kind/rally.ics");
        other.has(all);
        var second = other.get("/calendar/all.ics");
        assertArrayEquals(first.getContentAsByteArray(), second.getContentAsByteArray());
        assertEquals(first.getHeader("ETag"), second.getHeader("ETag"));
        assertEquals(first.getHeader("Last-Modified"), second.getHeader("Last-Modified"));
        var unbounded = new FeedHouse(new FeedSettings(DataSize.ofBytes(0))).has(all);
        assertNotEquals(
                first.getHeader("ETag"), unbounded.get("/calendar/all.ics").getHeader("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "100000B, true",
        "1MB, true",
        "100MB, true",
        "99999B, false",
        "1, false",
        "-1, false",
        "101MB, false"
    })
    void a_bound_that_makes_no_sense_is_refused_at_the_start(String size, boolean fine) {
        if (fine) {
            assertTrue(new FeedSettings(DataSize.parse(size)).bound() >= 100_000);
        } else {
            var refused = assertThrows(IllegalArgumentException.class, () -> new FeedSettings(DataSize.parse(size)));
            assertTrue(String.valueOf(refused.getMessage()).contains("FEEDS_LARGEST"));
        }
    }

    private static int[] days(int first, int many) {
        return java.util.stream.IntStream.range(first, first + many).toArray();
    }

    private static FeedEvent[] entries(int[]... days) {
        var all = new ArrayList<FeedEvent>();
        for (int[] some : days) {
            for (int day : some) {
                all.add(dated(day).entry());
            }
        }
        return all.toArray(FeedEvent[]::new);
    }

    private static CalendarFixtures.Draft dated(int day) {
        var draft = new CalendarFixtures.Draft();
        draft.number = 1_000 + day;
        draft.title = String.valueOf(day);
        var start = LocalDateTime.parse("2026-12-01T10:00").plusDays(day);
        draft.slot = TimeSlot.of(start, start.plusHours(1), CalendarFixtures.NEW_YORK);
        return draft;
    }

    private List<String> titles(String path) throws Exception {
        return ReadBack.byIcal4j(house.get(path).getContentAsByteArray()).stream()
                .map(ReadBack::summary)
                .toList();
    }

    private List<String> uids(String path) throws Exception {
        return text(path)
                .lines()
                .filter(line -> line.startsWith("UID:00000000-0000-0007"))
                .collect(Collectors.toList());
    }

    private int size(String path) throws Exception {
        return house.get(path).getContentAsByteArray().length;
    }

    private static int said(String feed, String part) {
        return feed.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private String text(String path) throws Exception {
        return new String(house.get(path).getContentAsByteArray(), UTF_8).replace("\r\n ", "");
    }
}

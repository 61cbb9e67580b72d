package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.EventComponentTest.golden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nyc.icefree.Areas;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepartureTest {
    private static final String PAGE = "https://rota.example.org/en/events/know-your-rights-1";

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
                        "SUMMARY;LANGUAGE=es:Ya no está en este calendario: Conozca sus derechos",
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
        var text = new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH));
        assertEquals(255, text.left(Objects.requireNonNull(draft.left().left())).length());
    }

    @Test
    void a_date_of_a_series_that_left_is_written_as_the_golden_file_has_it() throws Exception {
        var series = SeriesFixtures.clinic().left(3).unpublished(6);
        assertEquals(golden("series-left.ics"), series.written());
    }

    @Test
    void a_date_that_never_was_in_the_feed_is_left_out_and_not_named() {
        var series = SeriesFixtures.clinic().left(3);
        series.hidden.add(SeriesFixtures.FIRST.plusWeeks(5));
        var lines = series.lines();
        assertTrue(lines.contains("EXDATE;TZID=America/New_York:20261124T180000"), lines.toString());
        assertEquals(2, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
    }

    @Test
    void a_series_of_which_every_date_left_says_so_of_each_in_one_entry_that_ends() {
        var series = new SeriesFixtures(SeriesFixtures.FIRST, 120, 4)
                .left(0)
                .left(1)
                .left(3)
                .unpublished(2);
        var lines = series.lines();
        assertEquals(1, SeriesFixtures.count(lines, "BEGIN:VEVENT"));
        assertTrue(lines.contains("UID:" + series.facts().uid()));
        assertTrue(lines.contains("SUMMARY:No longer in this calendar: Legal clinic"), lines.toString());
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261111T045959Z"), lines.toString());
        assertTrue(lines.contains("EXDATE;TZID=America/New_York:20261103T180000"), lines.toString());
        assertTrue(lines.contains("STATUS:CANCELLED"));
        assertFalse(series.written().contains("Diversity"), series.written());
    }

    @Test
    void a_rule_does_not_go_on_in_a_feed_that_its_last_date_has_left() {
        var lines = new SeriesFixtures(SeriesFixtures.FIRST, 120, 4).left(3).lines();
        assertTrue(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261111T045959Z"), lines.toString());
        assertTrue(SeriesFixtures.clinic().left(3).lines().contains("RRULE:FREQ=WEEKLY;BYDAY=TU"));
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

    private static String unfolded(byte[] octets) {
        return text(octets).replace("\r\n ", "");
    }

    private static String text(byte[] octets) {
        return new String(octets, UTF_8);
    }

    @Test
    void google_is_told_instants_and_the_zone_of_the_event() {
        draft.title = "Rent & rights: 50% more?";
        var google = query(elsewhere(Language.ENGLISH).google());
        assertEquals("TEMPLATE", google.get("action"));
        assertEquals("Rent & rights: 50% more?", google.get("text"));
        assertEquals("20261205T233000Z/20261206T010000Z", google.get("dates"));
        assertEquals("America/New_York", google.get("ctz"));
        assertEquals("Diversity Plaza Hall, 37-10 73rd Street, Queens, NY 11372", google.get("location"));
        assertEquals("More and latest changes: " + PAGE, google.get("details"));
    }

    @Test
    void outlook_is_told_the_same_for_both_kinds_of_accounts() {
        var outlook = elsewhere(Language.SPANISH).outlook();
        var told = query(outlook);
        assertEquals("outlook.live.com", URI.create(outlook).getHost());
        assertEquals("2026-12-05T23:30:00Z", told.get("startdt"));
        assertEquals("2026-12-06T01:00:00Z", told.get("enddt"));
        assertEquals("Know your rights", told.get("subject"));
        assertTrue(told.getOrDefault("body", "").endsWith(PAGE.replace("/en/", "/es/")), told.toString());
        assertEquals(
                outlook.replace("outlook.live.com", "outlook.office.com"),
                elsewhere(Language.SPANISH).office());
    }

    @Test
    void whole_days_have_no_hours_and_end_on_the_day_after_the_last() {
        draft.slot = CalendarFixtures.slot("2026-12-05T00:00", "2026-12-07T00:00");
        assertEquals(
                "20261205/20261207", query(elsewhere(Language.ENGLISH).google()).get("dates"));
        var outlook = query(elsewhere(Language.ENGLISH).outlook());
        assertEquals(
                "2026-12-05 2026-12-07 true",
                outlook.get("startdt") + " " + outlook.get("enddt") + " " + outlook.get("allday"));
    }

    @Test
    void the_second_of_two_equal_hours_is_the_second_everywhere() {
        var start = java.time.LocalDateTime.parse("2026-11-01T01:30");
        draft.slot = TimeSlot.of(start, true, start.plusHours(2), false, CalendarFixtures.NEW_YORK);
        var links = Objects.requireNonNull(
                offers("2026-10-01T00:00:00Z", Language.ENGLISH).orElseThrow().elsewhere());
        assertTrue(query(links.google()).getOrDefault("dates", "").startsWith("20261101T063000Z/"), links.google());
        assertEquals("2026-11-01T06:30:00Z", query(links.outlook()).get("startdt"));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_hidden_address_is_its_area(AddressVisibility shown) {
        draft.visibility = shown;
        draft.place = new Place(null, null, "Corona", Areas.QUEENS, null, null, null, true);
        String location = query(elsewhere(Language.ENGLISH).google()).getOrDefault("location", "");
        assertTrue(location.startsWith("Corona, Queens ("), location);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void nothing_is_made_of_what_only_some_see(Audience audience) {
        draft.audience = audience;
        assertThrows(IllegalArgumentException.class, this::offered);
    }

    @Test
    void what_is_not_listed_is_handed_to_nobody_but_one_s_own_calendar() {
        draft.listed = false;
        draft.audience = Audience.INVITED;
        var offer = offered();
        assertEquals("/calendar/event/know-your-rights-1.ics", offer.file());
        assertNull(offer.elsewhere());
        assertNull(offer.by("/en/r/x/event.ics").elsewhere());
    }

    @Test
    void what_is_over_or_off_is_added_to_no_calendar() {
        assertEquals(Optional.empty(), offers("2026-12-06T01:00:00Z", Language.ENGLISH));
        draft.state = EventState.POSTPONED;
        assertEquals(Optional.empty(), offers("2026-11-20T00:00:00Z", Language.ENGLISH));
    }

    private AddToCalendar offered() {
        return offers("2026-11-20T00:00:00Z", Language.ENGLISH).orElseThrow();
    }

    private AddToCalendar.Elsewhere elsewhere(Language reader) {
        return Objects.requireNonNull(
                offers("2026-11-20T00:00:00Z", reader).orElseThrow().elsewhere());
    }

    private Optional<AddToCalendar> offers(String now, Language reader) {
        return new CalendarOffers(
                        CalendarFixtures.TEXTS,
                        LinksForTests.of("https://rota.example.org"),
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .of(draft.view(), reader);
    }

    private static Map<String, String> query(String link) {
        var all = new TreeMap<String, String>();
        Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> all.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return all;
    }
}

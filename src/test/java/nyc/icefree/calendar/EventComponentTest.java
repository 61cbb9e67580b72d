package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.CalendarFixtures.NEW_YORK;
import static nyc.icefree.calendar.CalendarFixtures.SENDER;
import static nyc.icefree.calendar.CalendarFixtures.TEXTS;
import static nyc.icefree.calendar.CalendarFixtures.slot;
import static nyc.icefree.calendar.EventComponentTest.golden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nyc.icefree.Areas;
import nyc.icefree.city.Area;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.FeedEvent;
import nyc.icefree.disclosure.PartnerOrigin;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Photographs;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventComponentTest {
    private static final String MARK = "STATUS:CANCELLED";

    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();
    final FeedHouse house = new FeedHouse();

    @Test
    void an_event_is_written_as_the_golden_file_has_it() throws IOException {
        assertEquals(golden("event.ics"), text(single()));
    }

    @Test
    void a_change_moves_stamp_and_sequence_and_never_the_creation() { // F7
        draft.sequence = 3;
        draft.modified = Instant.parse("2026-11-25T09:00:00Z");
        String text = text(single());
        assertTrue(text.contains("DTSTAMP:20261125T090000Z\r\n"));
        assertTrue(text.contains("LAST-MODIFIED:20261125T090000Z\r\n"));
        assertTrue(text.contains("CREATED:20261101T120000Z\r\n"));
        assertTrue(text.contains("SEQUENCE:3\r\n"));
    }

    @Test
    void an_event_from_a_partners_calendar_says_so_and_names_what_it_is_there() { // P7
        var partner = draft.view().host();
        draft.origins = List.of(
                new PartnerOrigin(
                        partner, "https://partner.example/a", draft.view().uid(), false),
                new PartnerOrigin(partner, null, "weekly@partner.example", true),
                new PartnerOrigin(partner, null, "same@other.example", false));
        String text = text(single()).replace("\r\n ", "");
        assertTrue(text.contains("From the calendar of Queens Neighbours: https://partner.example/a\\n"), text);
        assertTrue(text.contains("From the calendar of Queens Neighbours\\n"), text);
        assertTrue(text.contains("RELATED-TO;RELTYPE=PARENT:weekly@partner.example\r\n"), text);
        assertTrue(text.contains("RELATED-TO;RELTYPE=SIBLING:same@other.example\r\n"), text);
        assertFalse(text.contains(":" + draft.view().uid() + "\r\nRELATED"), "no relation to itself");
        assertEquals(2, text.split("RELATED-TO", -1).length - 1);
    }

    @Test
    void a_cancelled_event_says_so_in_words_and_keeps_its_content() { // F8
        draft.state = EventState.CANCELLED;
        draft.reason = "The hall has no heating; sorry, all";
        ReadBack read = read();
        assertEquals("Cancelled: Know your rights", read.summary());
        assertEquals("CANCELLED", read.status());
        assertTrue(read.description()
                .startsWith("This event will not take place: The hall has no heating; sorry, all\n\nBring a"));
        assertTrue(text(single()).contains("TRANSP:TRANSPARENT\r\n"));
        assertTrue(text(write(Language.SPANISH)).contains("SUMMARY;LANGUAGE=es:Cancelado: Know your rights\r\n"));
    }

    @Test
    void what_was_withdrawn_leaves_a_stone_without_content() throws IOException { // F8
        draft.sequence = 4;
        byte[] stone = CalendarObject.single(
                        NEW_YORK,
                        OctetFolding.fold(
                                EventComponent.withdrawn(draft.withdrawn(), new EventText(TEXTS.in(Language.ENGLISH)))))
                .octets();
        assertEquals(golden("withdrawn.ics"), text(stone));
    }

    @Test
    void whole_days_are_dates_and_leave_their_time_free() { // F12, F17
        draft.slot = slot("2026-12-12T00:00", "2026-12-14T00:00");
        String days = text(single());
        assertTrue(days.contains("DTSTART;VALUE=DATE:20261212\r\nDTEND;VALUE=DATE:20261214\r\n"), days);
        assertTrue(days.contains("TRANSP:TRANSPARENT\r\n"));
        assertTrue(days.contains("STATUS:CONFIRMED\r\n"));
    }

    @Test
    void the_reader_s_language_is_used_and_else_the_original() {
        draft.more =
                List.of(new EventWords(Language.SPANISH, "Conozca sus derechos", "Traiga a un vecino.", "", false));
        String spanish = text(write(Language.SPANISH));
        assertTrue(spanish.contains("SUMMARY;LANGUAGE=es:Conozca sus derechos\r\n"));
        assertTrue(text(write(new Language("ar"))).contains("SUMMARY:Know your rights\r\nDESCRIPTION;LANGUAGE=ar:"));
        assertTrue(spanish.contains("URL:https://rota.example.org/es/events/know-your-rights-1\r\n"));
        assertTrue(spanish.contains("UID:" + draft.view().uid() + "\r\n"));
    }

    @Test
    void a_hidden_address_is_in_no_byte_and_the_area_says_that_it_is_hidden() { // F9
        draft.visibility = AddressVisibility.TEAM;
        draft.place = new Place(
                null, null, "Jackson Heights", Areas.QUEENS, Transit.of("7 to 74th Street"), null, null, true);
        assertEquals("Jackson Heights, Queens (the address is not public)", read().location());
        assertFalse(text(single()).contains("GEO"));
        assertFalse(text(single()).contains("74th"));
        draft.place = new Place(null, null, null, null, null, 40.7, -73.9, true);
        draft.visibility = AddressVisibility.COMING;
        assertEquals("address for people with a spot", read().location());
        assertFalse(text(single()).contains("40.7"));
    }

    @Test
    void what_is_for_those_who_come_stands_in_no_public_calendar() { // F9
        assertFalse(text(single()).contains("side door"));
        assertFalse(text(single()).contains("ATTENDEE"));
        assertFalse(text(single()).contains("VALARM"));
        draft.audience = Audience.COMING;
        assertTrue(read().description().contains("Ring at the side door."));
    }

    @Test
    void whether_there_will_be_photographs_stands_in_the_calendar() {
        assertFalse(read().description().contains("photograph"));
        draft.photographs = Photographs.ASK_FIRST;
        assertTrue(read().description().contains("\nPlease ask before you take anyone’s photo.\n"));
    }

    @Test
    void what_has_no_place_names_none() { // F17
        draft.place = new Place(null, null, null, null, null, null, null, false);
        assertFalse(text(single()).contains("\r\nLOCATION"), text(single()));
    }

    @Test
    void markup_becomes_plain_words() { // F6
        draft.title = "Rally <b>now</b>; bring water, \\ and friends";
        draft.description =
                "A [link](https://example.org/a) and <script>alert(1)</script>\n\n- one\n- two; three, four";
        ReadBack read = read();
        assertEquals("Rally <b>now</b>; bring water, \\ and friends", read.summary());
        assertTrue(text(single()).contains("SUMMARY:Rally <b>now</b>\\; bring water\\, \\\\ and friends\r\n"));
        assertTrue(read.description().contains("two; three, four"));
        assertFalse(read.description().contains("**"));
        assertFalse(read.description().contains("&lt;"));
    }

    @Test
    void control_characters_do_not_pass_and_a_title_is_one_line_of_255_at_most() {
        draft.title = "A\r\nATTENDEE:mailto:x@example.org\u0000\u0007 " + "x".repeat(300);
        ReadBack read = read();
        assertTrue(read.summary().startsWith("A ATTENDEE:mailto:x@example.org xxx"));
        assertEquals(255, read.summary().length());
        assertFalse(text(single()).lines().anyMatch(line -> line.startsWith("ATTENDEE")));
    }

    @Test
    void the_organizer_is_a_role_address_and_its_name_is_quoted_as_rfc_6868_says() {
        String unfolded = EventComponent.unfolded(
                draft.view(),
                new EventText(TEXTS.in(Language.ENGLISH)),
                "https://rota.example.org/en/events/a",
                new CalendarOrganizer("We, the \"neighbours\"; all", "calendar@rota.example.org"));
        assertTrue(
                unfolded.contains("ORGANIZER;CN=\"We, the ^'neighbours^'; all\":mailto:calendar@rota.example.org\r\n"),
                unfolded);
    }

    @Test
    void the_hour_that_comes_twice_is_written_in_utc() { // F11
        draft.slot = slot("2026-11-01T01:30", "2026-11-01T03:00");
        assertTrue(text(single()).contains("DTSTART:20261101T053000Z\r\n"));
        // biweekly 0.6.8 reads the first hour as the second
        assertEquals(
                Instant.parse("2026-11-01T05:30:00Z"),
                ReadBack.byIcal4j(single()).getFirst().start());
        var local = LocalDateTime.parse("2026-11-01T01:30");
        draft.slot = TimeSlot.of(local, true, LocalDateTime.parse("2026-11-01T03:00"), false, NEW_YORK);
        assertTrue(text(single()).contains("DTSTART:20261101T063000Z\r\n"));
        assertEquals(Instant.parse("2026-11-01T06:30:00Z"), read().start());
        assertEquals(Instant.parse("2026-11-01T08:00:00Z"), read().end());
    }

    @Test
    void a_zone_without_simple_rules_is_written_in_utc() { // F3
        draft.slot = TimeSlot.of(
                LocalDateTime.parse("2026-12-05T18:30"),
                LocalDateTime.parse("2026-12-05T20:00"),
                ZoneId.of("America/Puerto_Rico"));
        assertTrue(text(single()).contains("DTSTART:20261205T223000Z\r\n"));
        assertEquals(draft.slot.startsAt(), read().start());
    }

    private ReadBack read() {
        List<ReadBack> one = ReadBack.byIcal4j(single());
        assertEquals(one, ReadBack.byBiweekly(single()));
        return one.getFirst();
    }

    private byte[] single() {
        return write(Language.ENGLISH);
    }

    private byte[] write(Language language) {
        return CalendarObject.single(draft.slot.zone(), OctetFolding.fold(unfolded(language)))
                .octets();
    }

    private static String text(byte[] octets) {
        return new String(octets, UTF_8);
    }

    /** Stored with plain line ends, as editors like them. */
    static String golden(String name) throws IOException {
        try (var file = EventComponentTest.class.getResourceAsStream("/calendar/" + name)) {
            return new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), UTF_8).replace("\n", "\r\n");
        }
    }

    @Test
    void a_street_gets_the_city_and_the_state_of_its_area_in_every_language() {
        draft.place = place("4 Example Plaza", Areas.BRONX);
        for (Language reader : Language.READ) {
            assertEquals("The Lantern Room, 4 Example Plaza, Bronx, NY", location(reader));
            assertTrue(written(reader).contains("GEO:40.7466;-73.8917\r\n"));
        }
    }

    @Test
    void a_place_outside_the_city_is_not_moved_into_it() {
        draft.place = place("12 Sample Street, Newark, NJ 07102", null);
        assertEquals("The Lantern Room, 12 Sample Street, Newark, NJ 07102", location(Language.ENGLISH));
    }

    @Test
    void what_is_online_alone_is_at_no_place_whatever_place_was_chosen() {
        draft.attendance = Attendance.ONLINE;
        String text = written(Language.ENGLISH);
        assertFalse(text.contains("\r\nLOCATION"), text);
        assertFalse(text.contains("\r\nGEO"), text);
        assertTrue(text.contains("How to take part: Online\\n"), text);
        String rich = new RichParts(LinksForTests.of("https://rota.example.org"), TEXTS.in(Language.ENGLISH))
                .into(unfolded(Language.ENGLISH), draft.view(), "https://rota.example.org/en/events/it");
        assertFalse(rich.contains("VLOCATION"), rich);
        draft.place = new Place(null, null, "Corona", Areas.QUEENS, null, null, null, true);
        assertFalse(written(Language.ENGLISH).contains("\r\nLOCATION"));
    }

    @Test
    void what_is_both_has_its_place_and_says_so() {
        draft.attendance = Attendance.HYBRID;
        String text = written(Language.SPANISH);
        assertTrue(text.contains("\r\nLOCATION:Diversity Plaza Hall"), text);
        assertTrue(text.contains("\r\nGEO:40.7466;-73.8917\r\n"), text);
        assertTrue(text.contains("Cómo participar: "), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void a_hidden_address_says_the_area_in_the_reader_s_words_and_no_point(AddressVisibility shown) {
        draft.visibility = shown;
        draft.place = new Place(null, null, null, Areas.BRONX, null, 40.8, -73.9, true);
        assertTrue(location(Language.ENGLISH).startsWith("The Bronx ("), location(Language.ENGLISH));
        assertTrue(location(Language.SPANISH).startsWith("El Bronx ("), location(Language.SPANISH));
        assertFalse(written(Language.ENGLISH).contains("\r\nGEO"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"QUEENS | Hall, Queens, NY", "'' | Hall"})
    void no_point_is_made_of_an_area(String area, String line) {
        draft.place =
                new Place("Hall", null, null, area.isEmpty() ? null : Area.ofStored(area), null, null, null, false);
        assertEquals(line, location(Language.ENGLISH));
        assertFalse(written(Language.ENGLISH).contains("\r\nGEO"));
    }

    private static Place place(String address, @Nullable Area area) {
        return new Place("The Lantern Room", address, "Somewhere", area, null, 40.7466, -73.8917, false);
    }

    private String location(Language reader) {
        return ReadBack.byIcal4j(write(reader)).getFirst().location();
    }

    private String written(Language reader) {
        return text(write(reader)).replace("\r\n ", "");
    }

    private String unfolded(Language reader) {
        return EventComponent.unfolded(
                draft.view(),
                new EventText(TEXTS.in(reader)),
                "https://rota.example.org/" + reader.tag() + "/events/know-your-rights-1",
                SENDER);
    }

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
        var other = new EventComponentTest();
        other.house.has(gone);
        assertEquals(1, other.differs("/calendar/all.ics"));
    }

    @Test
    void so_is_the_file_of_one_event_whether_it_is_off_or_withdrawn() throws Exception {
        for (FeedEvent entry : entries()) {
            when(house.feeds.bySlug("one-" + entry.id())).thenReturn(Optional.of(entry));
            boolean off = entry.view() == null || !entry.view().takesPlace();
            if (entry.left() == null) {
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
        plain.removeIf(line -> line.startsWith("SOURCE"));
        shown.removeIf(line -> line.startsWith("SOURCE"));
        assertEquals(plain, shown);
        return marks;
    }

    /** Unfolded lines, since a longer address may fold elsewhere. */
    private List<String> lines(String path) throws Exception {
        return text(path).replace("\r\n ", "").lines().toList();
    }

    private String text(String path) throws Exception {
        var answer = house.get(path);
        assertEquals(200, answer.getStatus(), path);
        return new String(answer.getContentAsByteArray(), UTF_8);
    }
}

package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nyc.icefree.calendar.CalendarFixtures.NEW_YORK;
import static nyc.icefree.calendar.CalendarFixtures.SENDER;
import static nyc.icefree.calendar.CalendarFixtures.TEXTS;
import static nyc.icefree.calendar.CalendarFixtures.slot;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.eventviews.Origin;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.Transit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One event in a calendar: the rules of content, each against what readers find. */
class EventComponentTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void an_event_is_written_as_the_golden_file_has_it() throws IOException {
        assertEquals(golden("event.ics"), text(single()));
    }

    @Test
    void the_same_event_gives_the_same_octets() { // F1, F2
        assertArrayEquals(single(), single());
        assertTrue(text(single()).contains("DTSTAMP:20261120T163005Z\r\n"));
        assertTrue(text(single()).contains("UID:" + draft.view().uid() + "\r\n"));
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
                new Origin(partner, "https://partner.example/a", draft.view().uid(), false),
                new Origin(partner, null, "weekly@partner.example", true),
                new Origin(partner, null, "same@other.example", false));
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
        assertTrue(text(write(Language.SPANISH)).contains("SUMMARY:Cancelado: Know your rights\r\n"));
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
        draft.slot = CalendarFixtures.slot("2026-12-12T00:00", "2026-12-14T00:00");
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
        assertTrue(spanish.contains("SUMMARY:Conozca sus derechos\r\n"));
        assertTrue(spanish.contains("URL:https://rota.example.org/es/events/know-your-rights-1\r\n"));
        assertTrue(spanish.contains("UID:" + draft.view().uid() + "\r\n"));
    }

    @Test
    void a_hidden_address_is_in_no_byte_and_the_area_says_that_it_is_hidden() { // F9
        draft.visibility = AddressVisibility.TEAM;
        draft.place = new Place(
                null, null, "Jackson Heights", Borough.QUEENS, Transit.of("7 to 74th Street"), null, null, true);
        assertEquals("Jackson Heights, Queens (the address is not public)", read().location());
        assertFalse(text(single()).contains("GEO"));
        assertFalse(text(single()).contains("74th"));
        draft.place = new Place(null, null, null, null, null, 40.7, -73.9, true);
        draft.visibility = AddressVisibility.COMING;
        assertEquals("address for people who reserve a place", read().location());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "了解你的权利：如果移民局的人来敲你家的门，你应该怎么做，应该说什么，不应该说什么",
                "আপনার অধিকার জানুন: কেউ দরজায় কড়া নাড়লে কী করবেন এবং কী বলবেন না",
                "اعرف حقوقك: ماذا تفعل عندما يطرق أحدهم باب بيتك وماذا تقول لهم",
                "Families 👨‍👩‍👧‍👦 together 🇭🇹🇲🇽 hand in hand 🤝🏽 down the avenue and back to the church again"
            })
    void every_script_is_read_alike_by_all_readers(String words) {
        draft.title = words;
        draft.description = words + "\n\n" + words;
        assertEquals(words, read().summary());
        assertTrue(read().description().startsWith(words + "\n"));
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
        byte[] piece = OctetFolding.fold(EventComponent.unfolded(
                draft.view(),
                new EventText(TEXTS.in(Language.ENGLISH)),
                "https://rota.example.org/en/events/a",
                new Sender("We, the \"neighbours\"; all", "calendar@rota.example.org")));
        String unfolded = text(piece).replace("\r\n ", "");
        assertTrue(
                unfolded.contains("ORGANIZER;CN=\"We, the ^'neighbours^'; all\":mailto:calendar@rota.example.org\r\n"),
                unfolded);
    }

    @Test
    void a_category_has_no_comma_inside() { // F17
        String text = text(single());
        assertTrue(text.contains("CATEGORIES:Education session,Queens\r\n"), text);
        assertTrue(text.contains("GEO:40.7466;-73.8917\r\n"), text);
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
    void past_midnight_the_end_carries_the_next_day() { // F12
        draft.slot = slot("2026-12-31T22:00", "2027-01-01T00:30");
        assertTrue(text(single()).contains("DTEND;TZID=America/New_York:20270101T003000\r\n"));
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
        byte[] piece = OctetFolding.fold(EventComponent.unfolded(
                draft.view(),
                new EventText(TEXTS.in(language)),
                "https://rota.example.org/" + language.tag() + "/events/know-your-rights-1",
                SENDER));
        return CalendarObject.single(draft.slot.zone(), piece).octets();
    }

    private static String text(byte[] octets) {
        return new String(octets, UTF_8);
    }

    /** Kept with plain line ends, as editors like them. */
    static String golden(String name) throws IOException {
        try (var file = EventComponentTest.class.getResourceAsStream("/calendar/" + name)) {
            return new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), UTF_8).replace("\n", "\r\n");
        }
    }
}

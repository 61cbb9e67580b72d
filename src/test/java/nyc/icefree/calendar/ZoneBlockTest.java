package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nyc.icefree.Areas;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.Directions;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: other readers agree with java.time on the zones in our files. */
class ZoneBlockTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void new_york_is_written_in_the_few_lines_that_every_program_reads() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:America/New_York
                X-LIC-LOCATION:America/New_York
                BEGIN:DAYLIGHT
                TZNAME:EDT
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                DTSTART:20070311T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:EST
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                DTSTART:20071104T020000
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"),
                ZoneBlock.of(CalendarFixtures.NEW_YORK).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin"})
    void both_clock_changes_of_each_year_are_where_java_time_has_them(String name) throws Exception {
        ZoneId zone = ZoneId.of(name);
        var near = new ArrayList<LocalDateTime>();
        var around = new ArrayList<LocalDateTime>();
        for (int year = 2026; year <= 2030; year++) {
            for (var rule : zone.getRules().getTransitionRules()) {
                ZoneOffsetTransition change = rule.createTransition(year);
                near.add(change.getDateTimeBefore().minusHours(2));
                near.add(change.getDateTimeAfter().plusHours(2));
                around.add(change.getDateTimeBefore().minusDays(1));
                around.add(change.getDateTimeAfter().plusDays(1));
                around.add(change.getDateTimeBefore().plusDays(40));
            }
        }
        assertEquals(instants(near, zone), byIcal4j(calendar(zone, near)));
        assertEquals(instants(around, zone), byIcal4j(calendar(zone, around)));
        // biweekly 0.6.8 takes the change as many hours off as the zone is from UTC: not asked close to it
        assertEquals(instants(around, zone), byBiweekly(calendar(zone, around)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+05:30", "America/Puerto_Rico", "Africa/Casablanca", "America/Godthab"})
    void a_zone_without_such_rules_is_left_to_utc(String name) {
        assertTrue(ZoneBlock.of(ZoneId.of(name)).isEmpty());
    }

    private static List<Instant> instants(List<LocalDateTime> locals, ZoneId zone) {
        return locals.stream().map(local -> local.atZone(zone).toInstant()).toList();
    }

    private static String calendar(ZoneId zone, List<LocalDateTime> starts) {
        // under a name that no program can look up, so that the block itself is read
        String block = ZoneBlock.of(zone).orElseThrow().replace(zone.getId(), "Own/Rules");
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n").append(block);
        for (int i = 0; i < starts.size(); i++) {
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(1000 + i)
                    .append("\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Own/Rules:")
                    .append(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(starts.get(i)))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static List<Instant> byBiweekly(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(e -> e.getDateStart().getValue().toInstant())
                .toList();
    }

    private static List<Instant> byIcal4j(String calendar) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(calendar)).<VEvent>getComponents("VEVENT").stream()
                        .map(e -> ((ZonedDateTime)
                                        requireNonNull(e.getDateTimeStart()).getDate())
                                .toInstant())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Know your rights",
                "了解你的权利：如果移民局敲门怎么办",
                "আপনার অধিকার জানুন দরজায় কড়া নাড়লে",
                "اعرف حقوقك عندما يطرقون الباب",
                "Family 👨‍👩‍👧‍👦 and flags 🇭🇹🇲🇽 and hands 🤝🏽",
                "Conozca sus derechos: ¿qué hacer si llaman a la puerta?"
            })
    void every_line_keeps_to_75_octets_and_unfolds_to_what_it_was(String text) {
        var random = new Random(7);
        for (int length = 0; length < 400; length++) {
            var line = new StringBuilder("SUMMARY:");
            while (line.length() < length) {
                line.append(text, 0, text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()))));
                line.append(' ');
            }
            assertFoldsRight(line + "\r\nEND:VEVENT\r\n");
        }
    }

    @Test
    void nothing_but_blanks_folds_too() {
        assertFoldsRight("SUMMARY:" + " ".repeat(500) + "\r\n");
    }

    @Test
    void a_line_of_75_octets_stays_whole_and_one_of_76_does_not() {
        String whole = "X".repeat(75) + "\r\n";
        assertArrayEquals(whole.getBytes(UTF_8), OctetFolding.fold(whole));
        assertEquals("X".repeat(75) + "\r\n X\r\n", new String(OctetFolding.fold("X".repeat(76) + "\r\n"), UTF_8));
    }

    @Test
    void a_line_without_an_end_is_a_bug() {
        assertThrows(IllegalArgumentException.class, () -> OctetFolding.fold("SUMMARY:open"));
    }

    private static void assertFoldsRight(String unfolded) {
        byte[] folded = OctetFolding.fold(unfolded);
        String text = new String(folded, UTF_8);
        assertFalse(text.contains("\uFFFD"), "a character was cut");
        assertEquals(unfolded, text.replace("\r\n ", ""));
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertFalse(line.equals(" "), "an empty continuation");
        }
    }

    @Test
    void a_point_is_shown_as_it_is_with_the_name_for_the_map_of_the_device() {
        draft.place = place("The Hall (rear)", "37-10 73rd Street", 40.7466, -73.8917);
        var way = Directions.to(Areas.CITY, draft.view()).orElseThrow();
        assertEquals("geo:40.7466,-73.8917?q=40.7466,-73.8917%28The%20Hall%20%20rear%29", way.device());
        assertEquals("https://www.openstreetmap.org/?mlat=40.7466&mlon=-73.8917#map=17/40.7466/-73.8917", way.osm());
        assertEquals("https://www.google.com/maps/dir/?api=1&destination=40.7466%2C-73.8917", way.google());
        assertEquals("https://maps.apple.com/?daddr=40.7466%2C-73.8917", way.apple());
    }

    @Test
    void without_a_point_maps_look_for_the_address() {
        draft.place = place("The Hall", "37-10 73rd Street", null, null);
        var way = Directions.to(Areas.CITY, draft.view()).orElseThrow();
        String address = "The%20Hall%2C%2037-10%2073rd%20Street%2C%20Queens%2C%20NY";
        assertEquals("geo:0,0?q=" + address, way.device());
        assertEquals("https://www.openstreetmap.org/search?query=" + address, way.osm());
        assertTrue(
                way.google().endsWith("&destination=" + address) && way.apple().endsWith("?daddr=" + address));
    }

    @Test
    void there_is_no_way_to_a_place_that_is_hidden_unknown_or_nowhere() {
        draft.place = new Place(null, null, "Corona", Areas.QUEENS, null, 40.8, -73.9, true);
        assertTrue(Directions.to(Areas.CITY, draft.view()).isEmpty());
        draft.place = place(null, null, null, null);
        assertTrue(Directions.to(Areas.CITY, draft.view()).isEmpty());
        draft.place = place("The Hall", "37-10 73rd Street", 40.7466, -73.8917);
        draft.attendance = Attendance.ONLINE;
        assertTrue(Directions.to(Areas.CITY, draft.view()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void no_map_is_told_what_only_some_know(Audience audience) {
        draft.audience = audience;
        var view = draft.view();
        assertThrows(IllegalArgumentException.class, () -> Directions.to(Areas.CITY, view));
    }

    private static Place place(
            @Nullable String name, @Nullable String address, @Nullable Double north, @Nullable Double east) {
        return new Place(name, address, "Jackson Heights", Areas.QUEENS, null, north, east, false);
    }
}

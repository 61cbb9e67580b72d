package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** LOCATION and GEO (F17): for programs that put them on a map. */
class LocationTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void a_street_gets_the_city_and_the_state_of_its_borough_in_every_language() {
        draft.place = place("4 Example Plaza", Borough.BRONX);
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
        String rich = new RichParts(
                        LinksForTests.of("https://rota.example.org"), CalendarFixtures.TEXTS.in(Language.ENGLISH))
                .into(unfolded(Language.ENGLISH), draft.view(), "https://rota.example.org/en/events/it");
        assertFalse(rich.contains("VLOCATION"), rich);
        draft.place = new Place(null, null, "Corona", Borough.QUEENS, null, null, null, true);
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
        draft.place = new Place(null, null, null, Borough.BRONX, null, 40.8, -73.9, true);
        assertTrue(location(Language.ENGLISH).startsWith("The Bronx ("), location(Language.ENGLISH));
        assertTrue(location(Language.SPANISH).startsWith("El Bronx ("), location(Language.SPANISH));
        assertFalse(written(Language.ENGLISH).contains("\r\nGEO"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"QUEENS | Hall, Queens, NY", "'' | Hall"})
    void no_point_is_made_of_an_area(String borough, String line) {
        draft.place = new Place(
                "Hall", null, null, borough.isEmpty() ? null : Borough.valueOf(borough), null, null, null, false);
        assertEquals(line, location(Language.ENGLISH));
        assertFalse(written(Language.ENGLISH).contains("\r\nGEO"));
    }

    @Test
    void commas_of_an_address_are_escaped_once() {
        draft.place = place("4 Example Plaza; back door", Borough.MANHATTAN);
        assertTrue(written(Language.ENGLISH)
                .contains("\r\nLOCATION:The Lantern Room\\, 4 Example Plaza\\, back door\\, Manhattan\\, NY\r\n"));
    }

    private static Place place(String address, @Nullable Borough borough) {
        return new Place("The Lantern Room", address, "Somewhere", borough, null, 40.7466, -73.8917, false);
    }

    private String location(Language reader) {
        return ReadBack.byIcal4j(CalendarObject.single(draft.slot.zone(), OctetFolding.fold(unfolded(reader)))
                        .octets())
                .getFirst()
                .location();
    }

    private String written(Language reader) {
        return new String(OctetFolding.fold(unfolded(reader)), UTF_8).replace("\r\n ", "");
    }

    private String unfolded(Language reader) {
        return EventComponent.unfolded(
                draft.view(),
                new EventText(CalendarFixtures.TEXTS.in(reader)),
                "https://rota.example.org/en/events/a",
                CalendarFixtures.SENDER);
    }
}

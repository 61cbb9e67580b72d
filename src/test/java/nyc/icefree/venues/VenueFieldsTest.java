package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.city.Area;
import nyc.icefree.eventform.ShownInsteadOfAddress;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A place as it is typed: its name, address, area, way and point on the map. */
class VenueFieldsTest {
    private static final MapPoint DOOR = new MapPoint(40.7466, -73.8917);
    private static final Language KOREAN = new Language("ko");
    private static final Transit BOTH = Transit.of("7 to 74th Street").with(Language.SPANISH, "Tren 7 a la calle 74");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 Example Plaza | 4 Example Plaza, Manhattan, NY",
                "4 Example Plaza, 10007 | 4 Example Plaza, Manhattan, NY 10007",
                "4 Example Plaza 10007 | 4 Example Plaza, Manhattan, NY 10007",
                "4 Example Plaza, NY | 4 Example Plaza, Manhattan, NY",
                "4 Example Plaza NY | 4 Example Plaza, Manhattan, NY",
                "4 Example Plaza, NY 10007 | 4 Example Plaza, Manhattan, NY 10007",
                "4 Example Plaza, Manhattan | 4 Example Plaza, Manhattan, NY",
                "4 Example Plaza, New York | 4 Example Plaza, New York, NY",
                "4 Example Plaza, New York, NY | 4 Example Plaza, New York, NY",
                "4 Example Plaza, New York, NY 10007 | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza, New York, NY, 10007 | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza, New York NY 10007 | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza New York NY 10007 | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza, New York, N.Y. 10007-1234 | 4 Example Plaza, New York, NY 10007-1234",
                "4 Example Plaza, New York, New York 10007 | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza, New York, NY 10007, USA | 4 Example Plaza, New York, NY 10007",
                "4 Example Plaza, NYC | 4 Example Plaza, New York, NY",
                "4 Example Plaza, Nueva York, EE. UU. | 4 Example Plaza, New York, NY",
                "4 Example Plaza, Manhattan, New York City, NY | 4 Example Plaza, Manhattan, NY",
                "4 Example Plaza, 2nd Floor | 4 Example Plaza, 2nd Floor, Manhattan, NY",
                "4 Example Plaza, Basement, NY 10007 | 4 Example Plaza, Basement, Manhattan, NY 10007",
                "4 Example Plaza, Lower Manhattan | 4 Example Plaza, Lower Manhattan, Manhattan, NY",
                "12 Oak CT | 12 Oak CT, Manhattan, NY",
                "12 Oak CT, 10007 | 12 Oak CT, Manhattan, NY 10007",
                "21 Route 12345 | 21 Route 12345, Manhattan, NY",
                "5 Main Street, Brooklyn | 5 Main Street, Brooklyn, NY",
                "5 Main Street, Newark, NJ 07102 | 5 Main Street, Newark, NJ 07102",
            })
    void what_a_street_says_of_city_and_state_is_said_once(String typed, String line) {
        assertEquals("Example Hall, " + line, line("Example Hall", typed, null, Areas.MANHATTAN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Sample Street, Newark, NJ 07102 | 12 Sample Street, Newark, NJ 07102",
                "12 Sample Street, Newark, New Jersey 07102 | 12 Sample Street, Newark, NJ 07102",
                "12 Sample Street, Newark NJ | 12 Sample Street, Newark, NJ",
                "12 Sample Street, Newark | 12 Sample Street, Newark",
                "12 Sample Street | 12 Sample Street",
                "12 Sample Street, Yonkers, NY 10701 | 12 Sample Street, Yonkers, NY 10701",
                "12 Sample Street, Hartford CT 06103 | 12 Sample Street, Hartford, CT 06103",
                "12 Sample Street, Washington, DC | 12 Sample Street, Washington, DC",
                "12 Sample Street, Queens | 12 Sample Street, Queens, NY",
                "12 Sample Street, Elmhurst, NY 11373 | 12 Sample Street, Elmhurst, NY 11373",
                "12 Sample Street, Newark, USA | 12 Sample Street, Newark, USA",
                "Calle 5, Puebla, 72000, México | Calle 5, Puebla, 72000, México",
            })
    void outside_the_areas_nothing_is_added_that_nobody_said(String typed, String line) {
        assertEquals("Example Hall, " + line, line("Example Hall", typed, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Hall | | Elmhurst | QUEENS | Example Hall, Elmhurst, Queens, NY",
                "Example Hall | | | QUEENS | Example Hall, Queens, NY",
                "Example Hall | | | | Example Hall",
                "Union Square, Manhattan | | Union Square | MANHATTAN | Union Square, Manhattan, NY",
                "Queens Library | Queens | | QUEENS | Queens Library, Queens, NY",
                "Brooklyn Museum | | | BROOKLYN | Brooklyn Museum, Brooklyn, NY",
                "Bronx | | | BRONX | Bronx, NY",
                "Bronx | NY | | BRONX | Bronx, NY",
                "New York | NY | | | New York, NY",
                "8601 Example Avenue | Elmhurst, NY 11373 | Elmhurst | QUEENS | 8601 Example Avenue, Elmhurst, NY 11373",
                "8601 Example Avenue | | | QUEENS | 8601 Example Avenue, Queens, NY",
                "8601 Example Avenue, Elmhurst, NY 11373 | | | | 8601 Example Avenue, Elmhurst, NY 11373",
                " | 8601 Example Avenue | | QUEENS | 8601 Example Avenue, Queens, NY",
                " | | Elmhurst | QUEENS | Elmhurst, Queens, NY",
                " | | | STATEN_ISLAND | Staten Island, NY",
                " | | | | ''",
                "Conference Call | | | | Conference Call",
            })
    void whatever_is_known_stands_in_the_order_of_the_post(
            @Nullable String name, @Nullable String typed, @Nullable String hood, @Nullable Area area, String line) {
        assertEquals(line, line(name, typed, hood, area));
    }

    @Test
    void search_engines_get_its_parts() {
        assertEquals(
                new VenueAddress("Example Hall", "8601 Example Avenue", null, "Elmhurst", "NY", "11373"),
                of("Example Hall", "8601 Example Avenue, Elmhurst, NY 11373", "Elmhurst", Areas.QUEENS));
        assertEquals(
                new VenueAddress(null, "8601 Example Avenue", null, "Queens", "NY", null),
                of("8601 Example Avenue", null, "Elmhurst", Areas.QUEENS));
        assertEquals(
                new VenueAddress("Example Hall", "12 Sample Street, Newark", null, null, null, null),
                of("Example Hall", "12 Sample Street, Newark", null, null));
    }

    @Test
    void what_was_sealed_when_an_area_was_a_borough_is_read() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var form = Given.place("Hall", "1 Example Road", "Corona", Areas.QUEENS);
        String before = json.writeValueAsString(form).replace("\"area\"", "\"borough\"");
        assertEquals(form, json.readValue(before, VenueForm.class));
        assertEquals(ShownInsteadOfAddress.AREA, json.readValue("\"BOROUGH\"", ShownInsteadOfAddress.class));
    }

    private static List<Area> areas() {
        return Areas.CITY.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void each_area_has_its_english_name_and_is_known_when_it_is_typed(Area area) {
        String city = Areas.CITY.postal(area);
        assertEquals(area.slug(), city.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        assertEquals("Hall, 1 Example Road, " + city + ", NY", line("Hall", "1 Example Road, " + city, null, area));
        assertEquals("Hall, 1 Example Road, " + city + ", NY", line("Hall", "1 Example Road, " + city, null, null));
    }

    @Test
    void a_line_of_nothing_but_marks_is_read_at_once() {
        assertEquals("Hall, Queens, NY", line("Hall", ",".repeat(300), null, Areas.QUEENS));
        String blanks = "1 " + " a".repeat(140) + " 1";
        assertEquals("Hall, " + blanks + ", Queens, NY", line("Hall", blanks, null, Areas.QUEENS));
    }

    private static String line(
            @Nullable String name, @Nullable String typed, @Nullable String hood, @Nullable Area area) {
        return of(name, typed, hood, area).line();
    }

    private static VenueAddress of(
            @Nullable String name, @Nullable String typed, @Nullable String hood, @Nullable Area area) {
        return VenueAddress.of(Areas.CITY, new Place(name, typed, hood, area, null, null, null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40.7466, -73.8917",
                " 40.7466 -73.8917 ",
                "40.7466;-73.8917",
                "(40.7466, -73.8917)",
                "40.7466° N, 73.8917° W",
                "40.7466 N 73.8917 O",
                "40.74660004, -73.89169996",
                "geo:40.7466,-73.8917",
                "geo:40.7466,-73.8917;u=35?z=17",
                "https://maps.example.org/maps/@40.7466,-73.8917,17z",
                "https://maps.example.org/maps/place/A+Hall/@40.7,-73.8,15z/data=!4m6!3m5!8m2!3d40.7466!4d-73.8917",
                "https://maps.example.org/?q=40.7466,-73.8917",
                "https://maps.example.org/search/?api=1&query=40.7466%2C-73.8917",
                "https://maps.example.org/?q=loc:40.7466,+-73.8917",
                "https://maps.example.org/?address=A+Hall&ll=40.7466,-73.8917&z=3",
                "https://maps.example.org/place?coordinate=40.7466,-73.8917&name=A",
                "https://maps.example.org/?mlat=40.7466&mlon=-73.8917#map=19/40.7/-73.8",
                "https://maps.example.org/#map=19/40.74660/-73.89170",
                "https://maps.example.org/search/40.7466,+-73.8917"
            })
    void it_is_read_from_what_maps_give(String pasted) {
        assertEquals(Optional.of(DOOR), MapPoint.read(pasted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4 Example Plaza",
                "37-10 73rd Street, Queens, NY 11372",
                "40, -73",
                "https://maps.example.org/short/AbCdEf",
                "https://maps.example.org/place/A+Hall+Queens"
            })
    void what_says_no_coordinates_gives_none(String pasted) {
        assertEquals(Optional.empty(), MapPoint.read(pasted));
    }

    @ParameterizedTest
    @CsvSource({
        "40.7466, -73.8917, true",
        "40.7357, -74.1724, true", // Newark
        "42.6526, -73.7562, true", // Albany
        "42.8864, -78.8784, true", // Buffalo
        "38.8899, -77.0091, true", // Washington
        "40.7466, 73.8917, false",
        "-73.8917, 40.7466, false",
        "-40.7466, -73.8917, false",
        "0.0, 0.0, false",
        "51.5, -0.12, false"
    })
    void a_missing_sign_and_confused_numbers_are_found(double latitude, double longitude, boolean reached) {
        assertEquals(reached, new MapPoint(latitude, longitude).isInReach(Areas.CITY));
        var form = new VenueForm("Hall", "1 Road", "", null, "", latitude, longitude, Set.of(), null, "", true);
        assertEquals(
                reached ? List.of() : List.of(new FieldProblem("latitude", FormProblem.COORDINATES_OUT_OF_REACH)),
                VenueCheck.problems(Areas.CITY, form, ""));
    }

    @Test
    void what_is_no_address_of_a_browser_any_more_is_none() {
        assertTrue(MapPoint.read("40.7466, -73.8917" + " ".repeat(3_000)).isPresent());
        assertTrue(MapPoint.read("https://maps.example.org/@40.7466,-73.8917," + "x".repeat(2_000))
                .isEmpty());
    }

    @Test
    void it_is_written_as_calendars_have_it() {
        assertEquals("40.7466;-73.8917", DOOR.geo());
        assertEquals("40.0;-74.0", new MapPoint(40, -74).geo());
    }

    @Test
    void of_a_hidden_place_there_is_none() {
        assertTrue(MapPoint.of(new Place("Hall", null, null, null, null, 40.7, -73.9, false))
                .isPresent());
        assertFalse(MapPoint.of(new Place(null, null, null, null, null, 40.7, -73.9, true))
                .isPresent());
        assertFalse(MapPoint.of(new Place("Hall", null, null, Areas.QUEENS, null, null, null, false))
                .isPresent());
    }

    @Test
    void far_is_as_the_crow_flies() {
        var square = new MapPoint(40.7580, -73.9855);
        assertEquals(0, square.metresTo(square));
        assertEquals(1_112, square.metresTo(new MapPoint(40.7680, -73.9855)), 3);
        assertEquals(842, square.metresTo(new MapPoint(40.7580, -73.9755)), 3);
        var corona = new MapPoint(40.7455, -73.8590);
        assertEquals(square.metresTo(corona), corona.metresTo(square), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bell Hall | Bell Hall, 47 Quibblewick Alley, Queens, NY 11368 | We meet at 47 Quibblewick Alley",
                "Bell Hall | Bell Hall (47 Quibblewick Alley) | 47 **Quibblewick** Alley, in the yard",
                "Bell Hall | Bell Hall 47 Quibblewick Alley Queens | Come to 47 quibblewick alley!",
                "Bell Hall | 47 Quibblewick Ave. | 47 Quibblewick Avenue",
                "Bell Hall | 120 W 45th St, 2nd Floor, New York | 120 West 45th Street",
                "Bell Hall | 350 Fifth Avenue, Suite 200 | 350 5th ave",
                "Bell Hall | 47 Quibblewick Alley | the green house on Quibblewick Alley",
                "Bell Hall | 37-10 82nd Street, Queens | near the corner of 82nd St.",
                "Bell Hall | 1 Broadway | at 1 Broadway",
                "Bell Hall | 120 Avenue of the Americas | at 120 Avenue of the Americas",
                "Bell Hall | 47 Quibblewick Alley | [map](https://maps.example/?q=47%20Quibblewick%20Alley)",
                "47 Quibblewick Alley | 47 Quibblewick Alley, Queens | On Quibblewick Alley",
                "Bell Hall | 47 Quibblewick Alley | Doors of BELL-HALL open at six",
                "Casa Azul | Calle 5 número 20 | Nos vemos en Calle 5, número 20"
            })
    void its_name_and_its_streets_are_found(String name, String address, String text) {
        assertTrue(NamedPlace.in(text, place(name, address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bell Hall | Bell Hall, 47 Quibblewick Alley, Queens, NY 11368 | Mail to Queens, NY 11368",
                "Bell Hall | 120 W 45th St, 2nd Floor, New York | The second part is on the 2nd floor",
                "Bell Hall | 47 Quibblewick Alley, Room 12 | Room 12 is for children",
                "Bell Hall | 1 Broadway | A song from Broadway",
                "Bell Hall | 47 Quibblewick Alley | 47 neighbors, 12 alleys",
                "Bell Hall | 120 Avenue of the Americas | Every avenue of the city",
                "Hall | 9 A | All in the hall, 9 a clock"
            })
    void what_tells_no_place_is_not(String name, String address, String text) {
        assertFalse(NamedPlace.in(text, place(name, address)));
    }

    private static VenueForm place(String name, String address) {
        return new VenueForm(name, address, "", null, "", null, null, Set.of(), null, "", true);
    }

    @Test
    void a_reader_is_told_in_their_language_else_in_english_and_of_which_it_is() {
        var own = BOTH.in(Language.SPANISH).orElseThrow();
        assertEquals("Tren 7 a la calle 74", own.text());
        assertNull(own.langFor(Language.SPANISH));
        var other = BOTH.in(KOREAN).orElseThrow();
        assertEquals("7 to 74th Street", other.text());
        assertEquals("en", other.langFor(KOREAN));
        assertEquals(
                "es",
                Transit.UNKNOWN
                        .with(Language.SPANISH, "Tren 7")
                        .in(KOREAN)
                        .orElseThrow()
                        .langFor(KOREAN));
        assertTrue(Transit.of("").in(KOREAN).isEmpty());
    }

    @Test
    void what_is_stored_is_read_again_in_plain_and_sealed() {
        var all = BOTH.with(KOREAN, "7호선 74번가");
        assertEquals(all, Transit.read(all.english(), all.others()));
        assertEquals(BOTH, Transit.read("7 to 74th Street", "es Tren 7 a la calle 74"));
        assertEquals(Transit.UNKNOWN, Transit.read("", ""));
        var secret = new PlaceSecret("Hall", "1 Street", all, 40.7, null, "Ring twice");
        assertEquals(secret, PlaceSecret.read(secret.text()));
        assertEquals(
                Transit.of("By bus"),
                PlaceSecret.read(String.join("\0", "Hall", "1 Street", "By bus", "", "", "Ring"))
                        .transit());
    }

    @Test
    void each_text_is_one_tidy_line_and_none_too_long() {
        var typed = new VenueForm(
                        "Hall",
                        "1 Street",
                        "",
                        null,
                        Transit.of(" By\nbus ").with(Language.SPANISH, "x".repeat(501)),
                        null,
                        null,
                        Set.of(),
                        null,
                        "",
                        true,
                        false)
                .cleaned();
        assertEquals("By bus", typed.transit().written(Language.ENGLISH));
        assertEquals(
                List.of(new FieldProblem("transit", FormProblem.TEXT_TOO_LONG)),
                VenueCheck.problems(Areas.CITY, typed, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bell Hall | 23 Sample Street | 23 Sample Street | Bell Hall, 23 Sample Street",
                "Bell Hall | Bell Hall, 23 Sample Street, Queens | 23 Sample Street, Queens"
                        + " | Bell Hall, 23 Sample Street, Queens",
                "Bell Hall | BELL HALL (23 Sample Street), Queens | 23 Sample Street, Queens"
                        + " | Bell Hall, 23 Sample Street, Queens",
                "Bell Hall | Bell Hall - 23 Sample Street | 23 Sample Street | Bell Hall, 23 Sample Street",
                "Bell Hall | Bell Hall | | Bell Hall",
                "Bell Hall | Bell Hall, | | Bell Hall",
                "Bell | Bellamy Street 5 | Bellamy Street 5 | Bell, Bellamy Street 5"
            })
    void the_name_is_said_once(String name, String address, String beside, String line) {
        var venue = new VenueForm(name, address, "", null, "", null, null, Set.of(), null, "", true);
        assertEquals(beside, venue.besideName());
        assertEquals(line, venue.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Hall, 5 Main Street, Brooklyn, NY 11201 | BROOKLYN",
                "Example Hall, 5 Main Street, Brooklyn | BROOKLYN",
                "Example Hall, 90 Queens Boulevard, Brooklyn, NY | BROOKLYN",
                "21 Manhattan Avenue, Brooklyn | BROOKLYN",
                "Brooklyn Diner, 5 Main Street, Manhattan | MANHATTAN",
                "Example Hall (the Bronx) | BRONX",
                "STATEN ISLAND Ferry Terminal | STATEN_ISLAND",
                "8601 Example Avenue, Elmhurst, NY 11373 | QUEENS",
                "4 Example Plaza, New York, NY 10007 | MANHATTAN",
                "Example Hall, New York, NY | ",
                "5 Main Street, Floral Park, NY 11001 | ",
                "90 Queens Boulevard | ",
                "Brooklyn Bridge, city side | ",
                "12 Brooklyn Street, Newark, NJ 07102 | ",
                "Conference Call | ",
            })
    void a_line_says_in_which_area_it_is_and_no_street_does(String line, @Nullable Area area) {
        assertEquals(Optional.ofNullable(area), NamedArea.in(Areas.CITY, line));
    }
}

package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What programs look up on a map: complete as far as it is known, and nothing twice. */
class VenueAddressTest {
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
        assertEquals("Example Hall, " + line, line("Example Hall", typed, null, Borough.MANHATTAN));
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
    void outside_the_boroughs_nothing_is_added_that_nobody_said(String typed, String line) {
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
            @Nullable String name,
            @Nullable String typed,
            @Nullable String area,
            @Nullable Borough borough,
            String line) {
        assertEquals(line, line(name, typed, area, borough));
    }

    @Test
    void search_engines_get_its_parts() {
        assertEquals(
                new VenueAddress("Example Hall", "8601 Example Avenue", null, "Elmhurst", "NY", "11373"),
                of("Example Hall", "8601 Example Avenue, Elmhurst, NY 11373", "Elmhurst", Borough.QUEENS));
        assertEquals(
                new VenueAddress(null, "8601 Example Avenue", null, "Queens", "NY", null),
                of("8601 Example Avenue", null, "Elmhurst", Borough.QUEENS));
        assertEquals(
                new VenueAddress("Example Hall", "12 Sample Street, Newark", null, null, null, null),
                of("Example Hall", "12 Sample Street, Newark", null, null));
    }

    @ParameterizedTest
    @EnumSource
    void each_borough_has_its_english_name_and_is_known_when_it_is_typed(Borough borough) {
        String city = VenueAddress.city(borough);
        assertEquals(borough.slug(), city.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        assertEquals("Hall, 1 Example Road, " + city + ", NY", line("Hall", "1 Example Road, " + city, null, borough));
        assertEquals("Hall, 1 Example Road, " + city + ", NY", line("Hall", "1 Example Road, " + city, null, null));
    }

    @Test
    void a_line_of_nothing_but_marks_is_read_at_once() {
        assertEquals("Hall, Queens, NY", line("Hall", ",".repeat(300), null, Borough.QUEENS));
        String blanks = "1 " + " a".repeat(140) + " 1";
        assertEquals("Hall, " + blanks + ", Queens, NY", line("Hall", blanks, null, Borough.QUEENS));
    }

    private static String line(
            @Nullable String name, @Nullable String typed, @Nullable String area, @Nullable Borough borough) {
        return of(name, typed, area, borough).line();
    }

    private static VenueAddress of(
            @Nullable String name, @Nullable String typed, @Nullable String area, @Nullable Borough borough) {
        return VenueAddress.of(new Place(name, typed, area, borough, null, null, null, false));
    }
}

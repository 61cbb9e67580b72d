package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedBoroughTest {
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
    void a_line_says_in_which_borough_it_is_and_no_street_does(String line, @Nullable Borough borough) {
        assertEquals(Optional.ofNullable(borough), NamedBorough.in(line));
    }
}

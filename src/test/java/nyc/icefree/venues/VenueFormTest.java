package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueFormTest {
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
}

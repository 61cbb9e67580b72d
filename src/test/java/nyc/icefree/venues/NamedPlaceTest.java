package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives a hidden place away, however its address is written. */
class NamedPlaceTest {
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
}

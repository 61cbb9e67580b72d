package nyc.icefree.city;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTest {
    private static final String GOOD = """
            city; en=Lakeport, es=Puerto del Lago; OH, Ohio; 41.5; -81.7;
            word; en; district; districts; a district; the district
            area; old-harbor; en=Old Harbor, es=Puerto Viejo; ; 441
            area; ninth-ward; en=Ninth Ward; Ninth Ward; 44210
            """;

    private final City city = new City("areas.txt", GOOD);

    @Test
    void an_area_is_called_by_its_name_in_the_language_else_in_english_else_by_its_id() {
        assertEquals("Puerto Viejo", city.name(new Area("old-harbor"), "es"));
        assertEquals("Ninth Ward", city.name(new Area("ninth-ward"), "es"));
        assertEquals("atlantis", city.name(Area.ofStored("ATLANTIS"), "es"));
        assertEquals("OLD_HARBOR", new Area("old-harbor").stored());
        assertEquals("Districts", city.said("en").get("Areas"));
    }

    @Test
    void the_longest_beginning_of_a_zip_code_decides() {
        assertEquals(Optional.of(new Area("old-harbor")), city.ofZip("44101-1234"));
        assertEquals(Optional.of(new Area("ninth-ward")), city.ofZip("44210"));
        assertEquals(Optional.empty(), city.ofZip("44211"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area; Mill Row; en=Mill Row; ; | line 5 needs an id",
                "area; mill-row; Mill Row; ; | line 5 needs names such as",
                "area; mill-row; ; ; | line 5 needs a name",
                "area; mill-row; en=Mill Row | line 5 does not have 5 parts",
                "area; old-harbor; en=Mill Row; ; | line 5 has an area that",
                "area; mill-row; en=Mill Row, es=Puerto Viejo; ; | line 5 has the name Puerto Viejo, which old-harbor has",
                "area; mill-row; en=Mill Row; ; 441 | line 5 needs the first three to five digits",
                "area; mill-row; en=Mill Row; ; 44 | line 5 needs the first three to five digits",
                "word; en; ward; wards; a ward; the ward | line 5 needs a language that no other line has",
                "word; es; ; distritos; un distrito; el distrito | line 5 needs a language that no other line has",
                "city; en=Elsewhere; OH; 41; -81; | it needs one line that begins with",
            })
    void a_doubtful_line_is_refused_with_its_number(String line, String why) {
        var refused = assertThrows(CityUnusable.class, () -> new City("areas.txt", GOOD + line + "\n"));
        assertTrue(
                requireNonNull(refused.getMessage()).contains("areas.txt, cannot be used: " + why), refused.toString());
    }

    @Test
    void the_line_of_the_city_is_checked_too() {
        for (String wrong : new String[] {"Ohio; 41.5; -81.7", "OH; 141.5; -81.7", "OH; 41.5; x"}) {
            String text = GOOD.replace("OH, Ohio; 41.5; -81.7", wrong);
            assertThrows(CityUnusable.class, () -> new City("areas.txt", text), wrong);
        }
    }

    @Test
    void a_language_of_the_app_without_words_is_refused() {
        assertEquals(city.said("en"), city.said("es"), "in English until the file has a line for it");
    }
}

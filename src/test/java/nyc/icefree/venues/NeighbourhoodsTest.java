package nyc.icefree.venues;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.Areas;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.city.CityUnusable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class NeighbourhoodsTest {
    private static final Neighbourhoods CITY = new Neighbourhoods(Areas.CITY);
    private static final String GOOD = "Jackson Heights; queens; 40.7545; -73.8840; 11372 11370; Jax Heights\n";

    /** South, north, west, east. */
    private static final Map<Area, double[]> BOXES = Map.of(
            Areas.BRONX, new double[] {40.785, 40.916, -73.934, -73.765},
            Areas.BROOKLYN, new double[] {40.550, 40.740, -74.045, -73.833},
            Areas.MANHATTAN, new double[] {40.699, 40.882, -74.020, -73.906},
            Areas.QUEENS, new double[] {40.540, 40.801, -73.963, -73.700},
            Areas.STATEN_ISLAND, new double[] {40.490, 40.652, -74.260, -74.052});

    private static City city(String lines) {
        return new City(
                "areas.txt",
                lines + "city; en=New York; NY; 40.7; -73.9;\nword; en; borough; boroughs; a borough; the borough\n"
                        + "area; queens; en=Queens; Queens; 113\n");
    }

    private static @Nullable String meant(@Nullable String typed) {
        return CITY.meant(typed).map(Neighbourhood::slug).orElse(null);
    }

    @Test
    void each_is_meant_by_its_own_names_and_zip_codes() {
        for (var one : CITY.all()) {
            assertEquals(one.slug(), meant(one.name()));
            assertEquals(one.slug(), meant(one.slug()));
            assertEquals(one.slug(), meant(" " + one.name().toUpperCase(java.util.Locale.ROOT) + "! "));
            one.alsoCalled().forEach(called -> assertEquals(one.slug(), meant(called)));
            one.zips().forEach(zip -> assertEquals(one.slug(), meant(zip)));
            assertEquals(Optional.of(one), CITY.bySlug(one.slug()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kingsbrige | kingsbridge",
                "Kings Bridge | kingsbridge",
                "jackson hights | jackson-heights",
                "Jakson Hieghts | jackson-heights",
                "Jácksón Heights | jackson-heights",
                "LES | lower-east-side",
                "bed stuy | bedford-stuyvesant",
                "Bedford Stuyvesant | bedford-stuyvesant",
                "flusihng | flushing",
                "asotria | astoria",
                "elmhrst | elmhurst",
                "sunsetpark | sunset-park",
                "hells kitchen | midtown",
                "st george | st-george",
                "boro park | borough-park",
                "11372-1234 | jackson-heights",
                " 10002 | lower-east-side",
                "Ｃｏｒｏｎａ | corona",
            })
    void a_near_miss_is_understood(String typed, String slug) {
        assertEquals(slug, meant(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!",
                "l",
                "lec",
                "know your rights",
                "derechos",
                "housing",
                "march",
                "vigil",
                "clinic",
                "education",
                "haitian",
                "queens",
                "bronx",
                "brooklyn",
                "heights",
                "park",
                "village",
                "east",
                "jackson",
                "murray hill",
                "07302",
                "00000",
                "1137",
                "113720",
                "11372 11373",
                "%",
                "'; drop table event",
                "权利",
            })
    void what_is_no_name_is_nobodys(String typed) {
        assertEquals(null, meant(typed));
        assertEquals(null, meant(null));
    }

    @Test
    void between_two_that_are_equally_near_none_is_guessed() {
        var two = new Neighbourhoods(
                city("Eastwood; queens; 40.75; -73.88; ; \nWestwood; queens; 40.70; -73.80; ; Wastwoods\n"));
        assertEquals(Optional.empty(), two.meant("Wastwood"), "one letter from each");
        assertEquals("eastwood", two.meant("Eastwod").orElseThrow().slug());
        var twice = new Neighbourhoods(city("Eastwood; queens; 40.75; -73.88; ; Wastwoods\n"));
        assertEquals("eastwood", twice.meant("Wastwood").orElseThrow().slug(), "two names of one");
    }

    @Test
    void however_long_it_is_no_time_is_lost() {
        assertTimeout(Duration.ofSeconds(5), () -> {
            assertEquals(null, meant("kingsbridge".repeat(100_000)));
            for (int n = 0; n < 1000; n++) {
                assertEquals(null, meant("x".repeat(60)));
            }
        });
    }

    @Test
    void a_place_is_about_its_neighborhood_else_its_area() {
        var elmhurst = CITY.bySlug("elmhurst").orElseThrow().centre();
        assertEquals(Optional.of(elmhurst), CITY.middle("Elmhurst", Areas.QUEENS));
        assertEquals(Optional.of(elmhurst), CITY.middle("elmhurst", null));
        var bronx = CITY.middle("Elmhurst", Areas.BRONX).orElseThrow();
        assertEquals(CITY.middle(null, Areas.BRONX).orElseThrow(), bronx, "a name that contradicts the area");
        assertTrue(bronx.latitude() > 40.82 && bronx.latitude() < 40.88, bronx.toString());
        assertEquals(Optional.empty(), CITY.middle("Nowhere", null));
        assertEquals(Optional.empty(), CITY.middle(null, null));
    }

    private static List<Neighbourhood> shipped() throws IOException {
        return NeighbourhoodFile.read(Areas.CITY);
    }

    private static String file() throws IOException {
        return new ClassPathResource("places/city.txt").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void each_lies_inside_its_area_and_no_other_is_within_half_a_kilometre() throws IOException {
        var all = shipped();
        assertTrue(all.size() > 70 && all.size() <= 80, "neighborhoods: " + all.size());
        assertEquals(
                Set.copyOf(Areas.CITY.areas()),
                new HashSet<>(all.stream().map(Neighbourhood::area).toList()));
        for (var one : all) {
            var box = requireNonNull(BOXES.get(one.area()));
            double north = one.centre().latitude();
            double east = one.centre().longitude();
            assertTrue(north > box[0] && north < box[1] && east > box[2] && east < box[3], one.toString());
            for (var other : all) {
                assertTrue(
                        one == other
                                || Math.abs(north - other.centre().latitude()) > 0.0045
                                || Math.abs(east - other.centre().longitude()) > 0.006,
                        one.name() + " and " + other.name());
            }
        }
    }

    @Test
    void each_zip_code_stands_once_and_is_one_of_its_area() throws IOException {
        var seen = new HashMap<String, String>();
        for (var one : shipped()) {
            for (String zip : one.zips()) {
                String earlier = seen.put(zip, one.name());
                assertEquals(null, earlier, zip + " is in two");
                var area = NamedArea.in(Areas.CITY, "Main Street, NY " + zip); // 110 is shared with Nassau County
                assertEquals(one.area(), area.orElse(Areas.QUEENS), zip);
            }
        }
        assertTrue(seen.size() > 170, "ZIP codes: " + seen.size());
    }

    @Test
    void it_says_where_it_comes_from_and_under_which_licence() throws IOException {
        assertTrue(file().startsWith("#"));
        assertTrue(file().contains("# Source: "));
        assertTrue(file().contains("Licence: CC0"));
    }

    @Test
    void a_line_is_a_neighborhood() {
        var one = NeighbourhoodFile.read(city("# head\n\n" + GOOD)).getFirst();
        assertEquals(
                new Neighbourhood(
                        "jackson-heights",
                        "Jackson Heights",
                        Areas.QUEENS,
                        new MapPoint(40.7545, -73.884),
                        Set.of("11370", "11372"),
                        List.of("Jax Heights")),
                one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corona; queens; 40.7455; -73.8590; 11368 | line 2 does not have 6 parts",
                "Corona; Kings; 40.7455; -73.8590; 11368; | line 2 needs one of these areas",
                "Corona; queens; -73.8590; 40.7455; 11368; | line 2 needs degrees",
                "Corona; queens; 40.7455; 73.8590; 11368; | line 2 needs degrees",
                "Corona; queens; 40.7455; ; 11368; | line 2 needs degrees",
                "Corona; queens; 40.7455; -73.8590; 1136; | line 2 has a ZIP code that",
                "Corona; queens; 40.7455; -73.8590; 11368 11372; | line 2 has 11372, which line 1 has already",
                "jackson-HEIGHTS; queens; 40.7455; -73.8590; 11368; | line 2 has jackson-HEIGHTS, which line 1",
                "Corona; queens; 40.7455; -73.8590; 11368; Jax heights | line 2 has Jax heights, which line 1",
                "; queens; 40.7455; -73.8590; 11368; | line 2 has no name",
                "科罗娜; queens; 40.7455; -73.8590; 11368; | line 2 has no name",
            })
    void what_is_doubtful_is_refused_with_its_line(String line, String why) {
        var refused = assertThrows(CityUnusable.class, () -> NeighbourhoodFile.read(city(GOOD + line + "\n")));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.toString());
    }

    @Test
    void more_than_eighty_are_refused() {
        var many = new StringBuilder();
        for (int n = 0; n <= 80; n++) {
            many.append("Place ").append(n).append("; queens; 40.7455; -73.8590; ;\n");
        }
        assertThrows(CityUnusable.class, () -> NeighbourhoodFile.read(city(many.toString())));
    }
}

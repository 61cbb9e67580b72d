package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class NeighbourhoodsTest {
    private static final Neighbourhoods CITY = new Neighbourhoods(new ClassPathResource("places/neighborhoods.txt"));

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
                "Eastwood; queens; 40.75; -73.88; ; \nWestwood; queens; 40.70; -73.80; ; Wastwoods\n");
        assertEquals(Optional.empty(), two.meant("Wastwood"), "one letter from each");
        assertEquals("eastwood", two.meant("Eastwod").orElseThrow().slug());
        var twice = new Neighbourhoods("Eastwood; queens; 40.75; -73.88; ; Wastwoods\n");
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
    void a_place_is_about_its_neighborhood_else_its_borough() {
        var elmhurst = CITY.bySlug("elmhurst").orElseThrow().centre();
        assertEquals(Optional.of(elmhurst), CITY.middle("Elmhurst", Borough.QUEENS));
        assertEquals(Optional.of(elmhurst), CITY.middle("elmhurst", null));
        var bronx = CITY.middle("Elmhurst", Borough.BRONX).orElseThrow();
        assertEquals(CITY.middle(null, Borough.BRONX).orElseThrow(), bronx, "a name that contradicts the borough");
        assertTrue(bronx.latitude() > 40.82 && bronx.latitude() < 40.88, bronx.toString());
        assertEquals(Optional.empty(), CITY.middle("Nowhere", null));
        assertEquals(Optional.empty(), CITY.middle(null, null));
    }
}

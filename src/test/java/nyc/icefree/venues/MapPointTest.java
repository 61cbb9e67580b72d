package nyc.icefree.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a door is, as people paste it from a map. */
class MapPointTest {
    private static final MapPoint DOOR = new MapPoint(40.7466, -73.8917);

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
        assertEquals(reached, new MapPoint(latitude, longitude).isInReach());
        var form = new VenueForm("Hall", "1 Road", "", null, "", latitude, longitude, Set.of(), null, "", true);
        assertEquals(
                reached ? List.of() : List.of(new FieldProblem("latitude", FormProblem.COORDINATES_OUT_OF_REACH)),
                VenueCheck.problems(form, ""));
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
        assertFalse(MapPoint.of(new Place("Hall", null, null, Borough.QUEENS, null, null, null, false))
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
}

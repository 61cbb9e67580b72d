package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import nyc.icefree.wording.Directions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way to an event, which calendars tell likewise. */
class DirectionsTest {
    final CalendarFixtures.Draft draft = new CalendarFixtures.Draft();

    @Test
    void a_point_is_shown_as_it_is_with_the_name_for_the_map_of_the_device() {
        draft.place = place("The Hall (rear)", "37-10 73rd Street", 40.7466, -73.8917);
        var way = Directions.to(draft.view()).orElseThrow();
        assertEquals("geo:40.7466,-73.8917?q=40.7466,-73.8917%28The%20Hall%20%20rear%29", way.device());
        assertEquals("https://www.openstreetmap.org/?mlat=40.7466&mlon=-73.8917#map=17/40.7466/-73.8917", way.osm());
        assertEquals("https://www.google.com/maps/dir/?api=1&destination=40.7466%2C-73.8917", way.google());
        assertEquals("https://maps.apple.com/?daddr=40.7466%2C-73.8917", way.apple());
    }

    @Test
    void without_a_point_maps_look_for_the_address() {
        draft.place = place("The Hall", "37-10 73rd Street", null, null);
        var way = Directions.to(draft.view()).orElseThrow();
        String address = "The%20Hall%2C%2037-10%2073rd%20Street%2C%20Queens%2C%20NY";
        assertEquals("geo:0,0?q=" + address, way.device());
        assertEquals("https://www.openstreetmap.org/search?query=" + address, way.osm());
        assertTrue(
                way.google().endsWith("&destination=" + address) && way.apple().endsWith("?daddr=" + address));
    }

    @Test
    void there_is_no_way_to_a_place_that_is_hidden_unknown_or_nowhere() {
        draft.place = new Place(null, null, "Corona", Borough.QUEENS, null, 40.8, -73.9, true);
        assertTrue(Directions.to(draft.view()).isEmpty());
        draft.place = place(null, null, null, null);
        assertTrue(Directions.to(draft.view()).isEmpty());
        draft.place = place("The Hall", "37-10 73rd Street", 40.7466, -73.8917);
        draft.attendance = Attendance.ONLINE;
        assertTrue(Directions.to(draft.view()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"COMING", "TEAM"})
    void no_map_is_told_what_only_some_know(Audience audience) {
        draft.audience = audience;
        var view = draft.view();
        assertThrows(IllegalArgumentException.class, () -> Directions.to(view));
    }

    private static Place place(
            @Nullable String name, @Nullable String address, @Nullable Double north, @Nullable Double east) {
        return new Place(name, address, "Jackson Heights", Borough.QUEENS, null, north, east, false);
    }
}

package nyc.icefree.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Place;
import nyc.icefree.venues.VenueAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PartnerPointTest {
    @Autowired
    Given given;

    @Autowired
    PartnerEvents partners;

    @Autowired
    Events events;

    @ParameterizedTest
    @CsvSource({"40.7466, -73.8917, 40.7466", "40.7466, 73.8917, ", "-73.8917, 40.7466, "})
    void a_point_is_kept_unless_a_sign_is_missing_there(double north, double east, @Nullable Double kept) {
        assertEquals(
                kept,
                taken("Hall " + UUID.randomUUID() + ", Corona, NY 11368", north, east)
                        .latitude());
    }

    @Test
    void its_line_is_completed_and_nothing_in_it_said_twice() {
        String hall = "Hall " + UUID.randomUUID();
        for (String address :
                new String[] {"90 Queens Boulevard, Brooklyn", "90 Queens Boulevard, Brooklyn, NY, USA"}) {
            var place = taken(hall + ", " + address, null, null);
            assertEquals(Areas.BROOKLYN, place.area());
            assertEquals(
                    hall + ", 90 Queens Boulevard, Brooklyn, NY",
                    VenueAddress.of(Areas.CITY, place).line());
        }
    }

    private Place taken(String place, @Nullable Double north, @Nullable Double east) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = Given.slot(day, 18, 19);
        var said = new PartnerEvent(
                EventKind.MEETING, Language.ENGLISH, "Elsewhere", "Come.", slot, place, north, east, null, Areas.CITY);
        var id = partners.take(given.team().organization(), new PartnerName(null, false, null), said);
        return events.view(id, Audience.PUBLIC).orElseThrow().place();
    }
}

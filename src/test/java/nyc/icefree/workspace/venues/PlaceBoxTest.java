package nyc.icefree.workspace.venues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.venues.VenueCard;
import nyc.icefree.venues.VenueId;
import org.junit.jupiter.api.Test;

class PlaceBoxTest {
    private final VenueCard hall = place("Kora Hall");
    private final VenueCard church = place("Example Church");
    private final PlaceBox box = new PlaceBox("Place", List.of(hall, church));

    private static VenueCard place(String name) {
        return new VenueCard(
                new VenueId(UUID.randomUUID()), 0, new OrganizationId(UUID.randomUUID()), Given.room(name), true);
    }

    @Test
    void the_browser_has_all_of_them_by_name_and_address() {
        String items = box.getElement().getPropertyRaw("items").toString();
        assertTrue(items.contains("Kora Hall, 8601 Example Avenue, Elmhurst, NY 11373"), items);
        assertTrue(items.contains(church.id().toString()), items);
    }

    @Test
    void one_is_chosen_and_cleared() {
        box.getElement().setProperty("value", church.id().toString());
        assertEquals(church, box.getValue());
        box.setValue(hall);
        assertEquals(hall.id().toString(), box.getElement().getProperty("value"));
        box.clear();
        assertNull(box.getValue());
        assertEquals("", box.getElement().getProperty("value"));
    }

    @Test
    void a_place_that_was_not_offered_is_none() {
        box.setValue(hall);
        box.getElement().setProperty("value", UUID.randomUUID().toString());
        assertNull(box.getValue());
    }
}

package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.venues.Venues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where exactly a place is, taken from a map by hand. */
class VenuePointTest extends WorkspaceTest {
    @Autowired
    Venues venues;

    @Test
    void what_is_pasted_from_a_map_fills_in_the_numbers_and_is_kept_with_the_place() {
        var team = given.team();
        signIn(team.organizer(), "STAFF");
        open("venues");
        press("Add a place");
        String name = "Room " + UUID.randomUUID();
        type("Name of the place", name);
        type("Address", "4 Example Plaza");
        type("Exact place, from a map", "https://maps.example.org/short/AbCd");
        assertTrue(text("Exact place, from a map").isInvalid());
        assertNull(number("Latitude").getValue());
        type("Exact place, from a map", "https://maps.example.org/@40.7136,-74.0042,18z");
        assertFalse(text("Exact place, from a map").isInvalid());
        assertEquals("", text("Exact place, from a map").getValue());
        assertEquals(40.7136, number("Latitude").getValue());
        test(number("Longitude")).setValue(74.0042);
        pressAnywhere("Add the place");
        assertTrue(number("Latitude").isInvalid(), "that would be in Asia");
        test(number("Longitude")).setValue(-74.0042);
        pressAnywhere("Add the place");
        var kept =
                As.staff(team.organizer(), () -> venues.list(name)).getFirst().facts();
        assertEquals(40.7136, kept.latitude());
        assertEquals(-74.0042, kept.longitude());
    }

    private void type(String caption, String value) {
        test(text(caption)).setValue(value);
    }

    private TextField text(String caption) {
        return find(TextField.class).withCaption(caption).single();
    }

    private NumberField number(String caption) {
        return find(NumberField.class).withCaption(caption).single();
    }
}

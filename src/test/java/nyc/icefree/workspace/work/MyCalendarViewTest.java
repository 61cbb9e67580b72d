package nyc.icefree.workspace.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.people.PersonId;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class MyCalendarViewTest extends WorkspaceTest {
    @Test
    void a_link_is_made_replaced_and_taken_away() {
        var view = open(given.team().organizer(), "my-calendar");
        assertFalse(shown(view).contains("Replace the link"));
        press("Make my link");
        String first = address();
        assertTrue(first.contains("/calendar/my/work/"), first);
        press("Replace the link");
        assertNotEquals(first, address());
        press("Delete the link");
        assertTrue(all(TextField.class).isEmpty());
        assertTrue(shown(view).contains("Make my link"));
    }

    @Test
    void a_volunteer_does_not_open_it() {
        signIn(PersonId.random(), "VOLUNTEER");
        open("my-calendar");
        assertEquals("Not found", findInView(H1.class).single().getText());
    }

    private String address() {
        return field(TextField.class, "Address of your calendar").getValue();
    }
}

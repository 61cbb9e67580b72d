package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.lists.SavedFiltersDialog;
import org.junit.jupiter.api.Test;

/** What a list is narrowed by is saved under a name, looked by again, and discarded. */
class SavedFiltersViewTest extends WorkspaceTest {
    @Test
    void the_present_filters_are_saved_under_a_name_and_looked_by_again() {
        var team = given.team();
        given.published(team, given.session("Bakery evening", 5));
        given.published(team, given.session("Something else", 6));
        signIn(team.organizer(), "STAFF");
        UI.getCurrent().navigate("events", QueryParameters.fromString("q=bakery+evening&kind=education-session"));
        press("Saved filters");
        assertTrue(dialog().contains("Nothing is saved yet"), dialog());
        pressAnywhere("Save these filters");
        assertTrue(find(TextField.class)
                .withCaption("Name for what the list shows now")
                .single()
                .isInvalid());
        test(find(TextField.class)
                        .withCaption("Name for what the list shows now")
                        .single())
                .setValue("Bakery");
        pressAnywhere("Save these filters");
        pressAnywhere("Close");

        open("events");
        assertEquals(2, test(findInView(EventGrid.class).single()).size());
        press("Saved filters");
        pressAnywhere("Bakery");
        assertEquals(1, test(findInView(EventGrid.class).single()).size());
        assertEquals(
                "bakery evening",
                findInView(TextField.class)
                        .withCaption("Search in titles and texts")
                        .single()
                        .getValue());
        press("Saved filters");
        pressAnywhere("Discard");
        assertFalse(dialog().contains("Bakery"), dialog());
    }

    private String dialog() {
        return shown(find(SavedFiltersDialog.class).single());
    }
}

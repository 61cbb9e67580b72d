package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class EventsViewTest extends WorkspaceTest {
    @Test
    void an_organizer_sees_the_events_of_their_organization_and_no_others() {
        var team = given.team();
        given.published(team, given.session("Know your rights at work", 7));
        given.published(given.team(), given.session("Somebody else’s evening", 7));
        signIn(team.organizer(), "STAFF");
        open("events");
        var grid = findInView(EventGrid.class).single();
        assertEquals(1, test(grid).size());
        assertEquals("Know your rights at work", test(grid).getRow(0).row().title());
    }

    @Test
    void words_typed_into_the_search_narrow_the_list() {
        var team = given.team();
        given.published(team, given.session("Train the trainer", 7));
        given.published(team, given.session("Open house", 8));
        signIn(team.organizer(), "STAFF");
        open("events");
        test(findInView(TextField.class)
                        .withCaption("Search in titles and texts")
                        .single())
                .setValue("trainer");
        var grid = findInView(EventGrid.class).single();
        assertEquals(1, test(grid).size());
        assertEquals("Train the trainer", test(grid).getRow(0).row().title());
    }

    @Test
    void a_row_says_how_an_event_fills() {
        var team = given.team();
        given.published(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        open("events");
        var grid = findInView(EventGrid.class).single();
        assertEquals("0 of 20", test(grid).getCellText(0, 5));
        assertEquals("No shifts", test(grid).getCellText(0, 6));
    }

    @Test
    void what_a_reader_may_not_see_is_not_said_to_be_nothing() {
        String title = "Only for its team " + UUID.randomUUID();
        given.published(given.team(), given.session(title, 7));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events");
        test(findInView(TextField.class)
                        .withCaption("Search in titles and texts")
                        .single())
                .setValue(title);
        var grid = findInView(EventGrid.class).single();
        assertEquals("Seen by its team", test(grid).getCellText(0, 5));
        assertEquals("Seen by its team", test(grid).getCellText(0, 6));
    }

    @Test
    void an_empty_list_says_what_to_do_next() {
        signIn(given.team().organizer(), "STAFF");
        open("events");
        var grid = findInView(EventGrid.class).single();
        assertEquals(0, test(grid).size());
        assertTrue(shown(grid.getEmptyStateComponent()).contains("Plan one"));
    }

    @Test
    void an_address_says_what_is_chosen() {
        var team = given.team();
        given.published(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        assertEquals(0, rows("kind=rally"));
        assertEquals(0, rows("help=filled"));
        assertEquals(1, rows("kind=education-session&help=no-shifts&state=published"));
        assertEquals(0, rows("from=2999-01-01"));
        assertEquals(1, rows("kind=no-such-kind&from=ever"));
    }

    private int rows(String query) {
        UI.getCurrent().navigate("events", QueryParameters.fromString(query));
        return test(findInView(EventGrid.class).single()).size();
    }
}

package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.controls.QuestionDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft is saved as it is typed; of anything else one is asked before it is lost. */
class DraftSavesItselfTest extends WorkspaceTest {
    @Autowired
    EventPlanning planning;

    private Given.Team team;

    @BeforeEach
    void an_organizer() {
        team = given.team();
        signIn(team.organizer(), "STAFF");
    }

    @Test
    void a_draft_is_saved_as_soon_as_it_is_valid_and_leaving_it_loses_nothing() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("");
        assertEquals("Rights", title(event));
        type("Rights at the door");
        type("Rights at the gate");
        assertEquals("Rights at the gate", title(event));
        assertTrue(page().contains("Saved. Changes of this draft"), page());
        UI.getCurrent().navigate("events");
        assertFalse(find(QuestionDialog.class).exists());
    }

    @Test
    void what_somebody_else_has_saved_meanwhile_is_not_written_over() {
        var event = given.drafted(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        As.staff(team.organizer(), () -> {
            int version = planning.planOf(event).orElseThrow().version();
            planning.change(event, version, given.session("Rights, all of them", 9));
        });
        signIn(team.organizer(), "STAFF");
        type("Rights at the door");
        assertEquals("Rights, all of them", title(event));
        assertTrue(page().contains("Someone else saved changes"), page());
    }

    @Test
    void what_is_public_or_new_waits_for_the_button_and_leaving_asks() {
        var event = given.published(team, given.session("Rights", 9));
        open("events/" + event + "/edit");
        type("Rights at the door");
        assertEquals("Rights", title(event));
        UI.getCurrent().navigate("events/new");
        pressAnywhere("Leave without saving");
        type("Clinic");
        UI.getCurrent().navigate("events");
        pressAnywhere("Stay here");
        assertEquals("Clinic", field().getValue());
    }

    private String title(EventId event) {
        return As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow())
                .draft()
                .words()
                .getFirst()
                .title();
    }

    private String page() {
        return shown(findInView(Main.class).single());
    }

    private void type(String text) {
        test(field()).setValue(text);
        roundTrip();
    }

    private TextField field() {
        return findInView(TextField.class).withCaption("Title in English").single();
    }
}

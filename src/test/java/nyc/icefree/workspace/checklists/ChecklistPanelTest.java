package nyc.icefree.workspace.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.checklists.ChecklistPanels.ChecklistPanel;
import org.junit.jupiter.api.Test;

class ChecklistPanelTest extends WorkspaceTest {
    @Test
    void the_usual_list_is_added_and_ticked_and_what_is_late_stands_on_today() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        openChecklist(event);
        press("Add the usual tasks");
        var room = findInView(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().equals("Room"))
                .findFirst()
                .orElseThrow();
        assertTrue(shown(findInView(ChecklistPanel.class).single()).contains("Late"));
        assertTrue(shown(open("")).contains("things are late: "));
        assertFalse(room.getValue());
    }

    @Test
    void a_line_without_words_is_refused_at_its_field_and_a_good_one_is_there() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        openChecklist(event);
        press("Add to the list");
        var what = field(TextField.class, "What has to be done");
        assertTrue(what.isInvalid());
        test(what).setValue("Key of the hall");
        press("Add to the list");
        assertEquals("", what.getValue());
        var box = findInView(Checkbox.class).all().stream()
                .filter(b -> b.getLabel().equals("Key of the hall"))
                .findFirst()
                .orElseThrow();
        test(box).click();
        assertTrue(shown(findInView(ChecklistPanel.class).single()).contains("Everything is done."));
    }

    private void openChecklist(EventId event) {
        openTab(event, "checklist");
    }
}

package nyc.icefree.workspace.rsvps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class RsvpListTest extends WorkspaceTest {
    @Test
    void a_party_that_called_is_added_by_hand_and_printed() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        pressAnywhere("Add a party");
        var name = find(TextField.class).withCaption("Name").single();
        assertTrue(name.isInvalid());
        test(name).setValue("Sam");
        test(find(IntegerField.class).withCaption("People").single()).setValue(3);
        pressAnywhere("Add a party");
        assertTrue(shown(findInView(RsvpList.class).single()).contains("1 party with 3 people comes."));
        assertEquals(1, test(findInView(RsvpGrid.class).single()).size());
        assertTrue(shown(open("events/" + event + "/print")).contains("Sam"));
    }
}

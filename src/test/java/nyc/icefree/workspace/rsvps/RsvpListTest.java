package nyc.icefree.workspace.rsvps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nyc.icefree.events.EventId;
import nyc.icefree.rsvp.RsvpPurge;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RsvpListTest extends WorkspaceTest {
    @Autowired
    RsvpPurge purge;

    @Test
    void names_are_said_to_be_destroyed_only_where_there_were_some() {
        var team = given.team();
        var event = given.published(team);
        var other = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + other);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        test(find(TextField.class).withCaption("Name").single()).setValue("Sam");
        pressAnywhere("Add a party");
        given.movedToThePast(event);
        given.movedToThePast(other);
        purge.purgeDue();
        assertFalse(rsvps(event).contains("destroyed"), rsvps(event));
        assertTrue(rsvps(other).contains("The names were destroyed 7 days after the event"), rsvps(other));
    }

    private String rsvps(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        return shown(findInView(RsvpList.class).single());
    }

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

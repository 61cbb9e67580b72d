package nyc.icefree.workspace.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.door.CountInput;
import nyc.icefree.door.Counted;
import nyc.icefree.door.DoorDesk;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoorPanelTest extends WorkspaceTest {
    @Autowired
    DoorLinks doors;

    @Autowired
    DoorDesk desk;

    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_event_that_goes_on() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 7));
        given.begun(event);
        openTab(team.organizer(), event, "door");
    }

    private String panel() {
        return shown(findInView(DoorPanel.class).single());
    }

    @Test
    void a_link_is_made_shown_as_a_code_and_blocked_and_the_door_is_closed() {
        assertSays(panel(), "Nobody has counted yet.", "Counts carry no names");
        assertSaysNot(panel(), "Close the door");
        press("New door link");
        type("Which door?", "front");
        pressAnywhere("Make the link");
        String token =
                doors.token(doors.list(event).getFirst().id()).orElseThrow().value();
        assertTrue(find(Html.class).all().stream()
                .anyMatch(code -> code.getInnerHtml().contains("viewBox")));
        pressAnywhere("Close");
        assertSays(panel(), "front (Counting only)", "Open");
        desk.take(token, List.of(new CountInput(UUID.randomUUID(), Counted.CHILD, null, 3, null)));
        openTab(event, "door");
        assertSays(panel(), "3 people came: 0 adults, 3 children", "Last heard from");
        assertSays(shown(open("events/" + event)), "Who came", "3 people came");
        openTab(event, "door");
        press("Block this link");
        pressAnywhere("Block this link");
        assertSays(panel(), "Blocked", "3 people came");
        As.staff(team.organizer(), () -> doors.make(event, DoorKind.COUNT, "side"));
        openTab(event, "door");
        press("Close the door");
        pressAnywhere("Close the door");
        assertSays(notices(), "The door is closed.");
        assertSaysNot(panel(), "Close the door", "Show the code");
    }

    @Test
    void a_sheet_of_paper_is_entered_on_one_screen_and_taken_out() {
        press("Enter a paper sheet");
        pressAnywhere("Enter it");
        assertTrue(field(IntegerField.class, "Adults").isInvalid());
        test(field(IntegerField.class, "Adults")).setValue(12);
        test(field(IntegerField.class, "Children")).setValue(1);
        test(field(IntegerField.class, "Headsets: Spanish")).setValue(4);
        test(field(TextField.class, "Which door?")).setValue("Side door");
        pressAnywhere("Enter it");
        assertSays(panel(), "13 people came: 12 adults, 1 child, 4 headsets", "Side door (Paper sheet)");
        press("Delete");
        pressAnywhere("Delete this sheet");
        assertSays(panel(), "Nobody has counted yet.");
        assertEquals(List.of(), doors.list(event));
    }

    @Test
    void today_says_for_three_days_where_nobody_counted() {
        doors.make(event, DoorKind.COUNT, "front");
        given.movedToThePast(event, 1);
        assertSays(shown(open("")), "Know your rights", "not counted yet.", "Enter how many came");
        given.movedToThePast(event, 5);
        assertSaysNot(shown(open("")), "not counted yet.");
    }
}

package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import nyc.icefree.events.EventId;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class ShiftBoardTest extends WorkspaceTest {
    @Test
    void a_shift_is_planned_and_counted_and_removed_and_back_by_undo() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        press("Add a shift");
        test(find(IntegerField.class).withCaption("Seats").single()).setValue(3);
        pressAnywhere("Save");
        assertTrue(shown(board()).contains("3 of 3 seats are empty"), shown(board()));
        press("Remove shift");
        assertTrue(shown(board()).contains("No shifts yet"), shown(board()));
        pressAnywhere("Undo");
        assertTrue(shown(board()).contains("3 of 3 seats are empty"), shown(board()));
    }

    @Test
    void seats_out_of_range_are_refused_at_the_field() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        var seats = find(IntegerField.class).withCaption("Seats").single();
        seats.setValue(500);
        pressAnywhere("Save");
        assertTrue(seats.isInvalid());
        assertEquals(500, seats.getValue());
    }

    private void openShifts(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
    }

    private ShiftBoard board() {
        return findInView(ShiftBoard.class).single();
    }
}

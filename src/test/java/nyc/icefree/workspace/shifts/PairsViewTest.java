package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.terms.Structure;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer plans a shift for pairs and reads wherever shifts are counted that somebody waits for a second. */
class PairsViewTest extends WorkspaceTest {
    @Autowired
    ShiftPlanning planning;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

    private void openShifts(EventId event) {
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(1);
    }

    private IntegerField number(String caption) {
        return find(IntegerField.class).withCaption(caption).single();
    }

    private PersonId helper(Given.Team team, String name) {
        return given.volunteer(name, team);
    }

    private String board() {
        return shown(findInView(ShiftBoard.class).single());
    }

    @Test
    void a_shift_is_planned_for_pairs_and_says_who_waits() {
        var team = given.team();
        var ada = helper(team, "Ada Example");
        var bo = helper(team, "Bo Example");
        var event = given.published(team, given.session("In twos", 5));
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        @SuppressWarnings("unchecked")
        Select<Structure> structure =
                find(Select.class).withCaption("Alone or in pairs").single();
        test(structure).selectItem("In pairs: always two, or none");
        number("Seats").setValue(3);
        pressAnywhere("Add the shift");
        assertEquals(
                "For pairs, both numbers of people must be even.",
                number("Seats").getErrorMessage());
        number("Seats").setValue(2);
        var part = number("Shortest part: minutes");
        part.setValue(60);
        pressAnywhere("Add the shift");
        assertEquals("Where two people must be together, a shift cannot be taken in parts.", part.getErrorMessage());
        part.setValue(null);
        pressAnywhere("Add the shift");
        assertTrue(board().contains("2 of 2 seats are empty"), board());
        assertTrue(board().contains("In pairs: always two, or none"), board());
        var shift = planning.sheetsOf(event).getFirst().id();
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        openShifts(event);
        assertTrue(board().contains("1 of 2 seats is empty, and one person waits for a second"), board());
        assertTrue(board().contains("Waits for a second person"), board());
        String paper = shown(open("events/" + event + "/print-shifts"));
        assertTrue(paper.contains("In pairs: always two, or none"), paper);
        assertTrue(paper.contains("Ada Example (waits for a second person)"), paper);
        String page = shown(open("events/" + event));
        assertTrue(page.contains("0 of 2 seats filled, one person waits for a second"), page);
        String today = shown(open(""));
        assertTrue(today.contains(": one person waits for a second ("), today);
        assertFalse(today.contains("seat is empty"), today);
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        openShifts(event);
        assertTrue(board().contains("All 2 seats are filled"), board());
        assertFalse(board().contains("Waits for a second person"), board());
        assertTrue(shown(open("events/" + event)).contains("2 of 2 seats filled"));
    }
}

package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import nyc.icefree.As;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer plans a shift that nobody does alone and reads on its board that somebody is. */
class AtLeastTwoViewTest extends WorkspaceTest {
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

    private String board() {
        return shown(findInView(ShiftBoard.class).single());
    }

    @Test
    void a_shift_is_planned_for_two_at_least_and_says_who_is_alone() {
        var team = given.team();
        var ada = given.volunteer("Ada Example", team);
        var bo = given.volunteer("Bo Example", team);
        var event = given.published(team, given.session("In twos", 5));
        signIn(team.organizer(), "STAFF");
        openShifts(event);
        press("Add a shift");
        test(find(Checkbox.class)
                        .withCaption("At least two people, nobody alone")
                        .single())
                .click();
        number("Seats").setValue(1);
        pressAnywhere("Add the shift");
        assertEquals(
                "Where nobody is to be alone, at least two people are needed.",
                number("Seats").getErrorMessage());
        number("Seats").setValue(2);
        pressAnywhere("Add the shift");
        assertTrue(board().contains("2 of 2 seats are empty"), board());
        assertTrue(board().contains("At least two people together"), board());
        var shift = planning.sheetsOf(event).getFirst().id();
        As.staff(team.organizer(), () -> staffing.assign(shift, ada, null));
        openShifts(event);
        assertTrue(board().contains("1 of 2 seats is empty · one person is alone, one more is needed"), board());
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        openShifts(event);
        assertFalse(board().contains("one more is needed"), board());
    }
}

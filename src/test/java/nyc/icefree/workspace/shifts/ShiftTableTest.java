package nyc.icefree.workspace.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftSheet;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.shifts.ShiftBoards.ShiftBoard.SeveralPeopleDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShiftTableTest extends WorkspaceTest {
    private Given.Team team;
    private EventId event;

    @BeforeEach
    void an_organizer_of_a_session() {
        team = given.team();
        event = given.published(team, given.session("Rights", 7));
        signIn(team.organizer(), "STAFF");
    }

    @Test
    void usual_shifts_are_seen_before_they_are_saved_and_go_by_one_undo() {
        event = given.published(team, given.session("March", 7).with(EventKind.RALLY));
        openTable();
        press("Add usual shifts: Rally");
        assertEquals(List.of(), sheets());
        int rows = findInView(TableRow.class).all().size();
        assertTrue(rows >= 12, rows + " rows");
        press("Add usual shifts: Rally");
        assertEquals(rows, findInView(TableRow.class).all().size(), "what is there is not added again");
        press("Save " + rows + " shifts");
        assertEquals(rows, sheets().size());
        assertTrue(sheets().stream()
                .anyMatch(sheet -> sheet.draft().role() == ShiftRole.INTERPRETER
                        && sheet.draft().languages().equals(Set.of(Language.SPANISH))));
        pressAnywhere("Undo");
        assertEquals(List.of(), sheets());
    }

    @Test
    void a_row_waits_until_its_seats_are_understood() {
        shifts.plan(shift(ShiftRole.WELCOME_DESK, 17, 19));
        openTable();
        test(seats(0)).setValue("two");
        press("Save 1 shift");
        assertEquals("Not understood: two", seats(0).getErrorMessage());
        assertEquals("two", seats(0).getValue());
        assertEquals(2, sheets().getFirst().draft().seats());
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_said_and_what_was_typed_stays() {
        var shift = shifts.plan(shift(ShiftRole.WELCOME_DESK, 17, 19));
        openTable();
        test(seats(0)).setValue("7");
        shifts.change(
                shift,
                sheets().getFirst().version(),
                shift(ShiftRole.WELCOME_DESK, 17, 19).withSeats(5));
        press("Save 1 shift");
        assertSays(shown(table()), "Somebody else has changed this shift.", "5 seats");
        assertEquals("7", seats(0).getValue());
        press("Save 1 shift");
        assertEquals(7, sheets().getFirst().draft().seats());
    }

    @Test
    void what_somebody_else_has_removed_meanwhile_can_be_planned_again() {
        var shift = shifts.plan(shift(ShiftRole.MARSHAL, 17, 19));
        openTable();
        test(seats(0)).setValue("7");
        shifts.remove(shift);
        press("Save 1 shift");
        assertTrue(shown(table()).contains("Somebody else has deleted this shift."), shown(table()));
        press("Save 1 shift");
        assertEquals(7, sheets().getFirst().draft().seats());
    }

    @Test
    void the_next_row_follows_in_time_until_the_event_ends() {
        shifts.plan(shift(ShiftRole.MARSHAL, 17, 18));
        openTable();
        press("Add a row");
        assertEquals(LocalTime.of(18, 0), hours(2).getValue());
        assertEquals(LocalTime.of(19, 0), hours(3).getValue());
        assertEquals("2", seats(1).getValue());
        press("Add a row");
        press("Add a row");
        assertEquals(LocalTime.of(19, 0), hours(4).getValue(), "until the event is over");
        assertEquals(hours(4).getValue(), hours(6).getValue(), "then at the same time");
        press("Save 3 shifts");
        assertEquals(4, sheets().size());
    }

    @Test
    void a_row_is_doubled_and_removed_and_comes_back() {
        for (int hour : List.of(12, 14, 16)) {
            shifts.plan(shift(ShiftRole.MARSHAL, hour, hour + 2));
        }
        openTable();
        new MenuBarTester<>(menu(2)).clickItem("Actions", "Duplicate");
        assertEquals(hours(4).getValue(), hours(6).getValue());
        new MenuBarTester<>(menu(3)).clickItem("Actions", "Delete shift");
        assertEquals(3, findInView(TableRow.class).all().size());
        new MenuBarTester<>(menu(0)).clickItem("Actions", "Delete shift");
        assertEquals(2, sheets().size());
        pressAnywhere("Undo");
        assertEquals(3, sheets().size());
    }

    @Test
    void a_cell_says_what_is_wrong_with_it_and_nothing_is_saved() {
        openTable();
        press("Add a row");
        press("Add a row");
        test(seats(1)).setValue("900");
        press("Save 2 shifts");
        assertTrue(seats(1).isInvalid());
        assertFalse(seats(0).isInvalid());
        assertEquals("Seats must be 1 to 200.", seats(1).getErrorMessage());
        assertEquals(List.of(), sheets());
    }

    @Test
    void people_are_spread_over_several_shifts_and_taken_out_by_one_undo() {
        shifts.plan(shift(ShiftRole.WELCOME_DESK, 17, 19));
        shifts.plan(shift(ShiftRole.SET_UP, 18, 20));
        for (int i = 0; i < 3; i++) {
            given.volunteer(team);
        }
        openTable();
        press("Find people for 2 shifts");
        String dialog = shown(find(SeveralPeopleDialog.class).single());
        assertTrue(dialog.contains("3 people are found for 4 empty seats."), dialog);
        assertTrue(dialog.contains("3 asks, and no mail for two minutes. 1 seat stays empty."), dialog);
        assertTrue(dialog.contains("2 of 2 empty seats"), dialog);
        pressAnywhere("Assign 3 people");
        assertEquals(3, taken());
        assertTrue(find(SeveralPeopleDialog.class).all().isEmpty());
        press("Find people for 1 shift");
        pressAnywhere("Close");
        pressAnywhere("Undo");
        assertEquals(0, taken());
        test(findInView(Checkbox.class).all().get(1)).click();
        press("Find people for 1 shift");
        String chosen = find(FindPeopleDialog.class).single().getHeaderTitle();
        assertTrue(chosen.contains("6:00 PM"), chosen);
    }

    private int taken() {
        return sheets().stream().mapToInt(ShiftSheet::taken).sum();
    }

    private ShiftDraft shift(ShiftRole role, int from, int to) {
        return Given.shift(event, role, 2, Given.slot(Given.inDays(7), from, to));
    }

    private List<ShiftSheet> sheets() {
        return As.staff(team.organizer(), () -> shifts.sheetsOf(event));
    }

    private void openShifts() {
        openTab(event, "shifts");
    }

    private void openTable() {
        openShifts();
        press("Plan in a table");
    }

    private ShiftTable table() {
        return findInView(ShiftTable.class).single();
    }

    private TextField seats(int row) {
        return findInView(TextField.class).all().get(row);
    }

    private TimePicker hours(int at) {
        return findInView(TimePicker.class).all().get(at);
    }

    private MoreMenu menu(int row) {
        return findInView(MoreMenu.class).all().stream()
                .filter(menu -> menu.hasClassName("row-menu"))
                .toList()
                .get(row);
    }
}

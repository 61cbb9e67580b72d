package nyc.icefree.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.SharedBrowser;
import nyc.icefree.SignedIn;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who works by keyboard alone plans the shifts of an event in its table: the next row, one more like it, and rows from a spreadsheet. */
@AppTest
@ExtendWith(SharedBrowser.class)
class ShiftTableKeysTest {
    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Given given;

    @Autowired
    ShiftPlanning planning;

    @Test
    void rows_are_added_doubled_pasted_and_saved_by_keys_alone(Page page) {
        var staff = new StaffPage(page, port);
        var account = signedIn.account(false);
        var team = given.member(account.person());
        var event = given.published(team, given.session("Shifts by keys", 7));
        staff.signIn(account, signedIn);
        staff.turnTo("/workspace/events/" + event);
        staff.tab("Shifts");
        var keys = new Keyboard(page);
        keys.press("button", "Plan in a table");
        keys.press("button", "Add a row");
        assertEquals("What kind of help, row 1", keys.focused().name(), "where one types next");
        keys.fill("Seats, row 1", "3");
        keys.press("Enter");
        assertEquals("What kind of help, row 2", keys.focused().name());
        assertEquals("3", staff.field("Seats, row 2").inputValue());

        keys.to("menuitem", "Actions for row 2");
        choose(keys, "Duplicate");
        assertEquals("What kind of help, row 3", keys.focused().name());
        staff.accessible();

        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate(
                "text => navigator.clipboard.writeText(text)",
                "Marshal\t4\t6 PM\t7 PM\tSpanish\nSet-up\t2\t5 PM\t6 PM\t");
        keys.press("Control+V");
        staff.settle();
        assertEquals("4", staff.field("Seats, row 4").inputValue());
        assertEquals("2", staff.field("Seats, row 5").inputValue());
        keys.press("button", "Save 5 shifts");
        staff.sees("5 shifts are saved.");
        staff.accessible();
        var sheets = As.staff(account.person(), () -> planning.sheetsOf(event));
        assertEquals(5, sheets.size());
        assertEquals(
                15, sheets.stream().mapToInt(sheet -> sheet.draft().seats()).sum());
        assertTrue(sheets.stream().anyMatch(sheet -> sheet.draft().role() == ShiftRole.MARSHAL));
    }

    /** The menu is opened by a key, walked by arrows, and left with the act that has focus. */
    private static void choose(Keyboard keys, String act) {
        keys.press("ArrowDown");
        for (int n = 0; n < 12 && !keys.focused().name().equals(act); n++) {
            keys.press("ArrowDown");
        }
        assertEquals(act, keys.focused().name());
        keys.press("Enter");
    }
}

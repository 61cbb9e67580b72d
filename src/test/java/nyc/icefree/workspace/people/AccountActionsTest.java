package nyc.icefree.workspace.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be done with an account stands behind one button that says whose it is. */
class AccountActionsTest extends WorkspaceTest {
    @Autowired
    StaffAccounts accounts;

    @Test
    void the_acts_of_a_row_are_in_one_menu_and_the_hardest_is_last() {
        String name = "Sol " + UUID.randomUUID();
        accounts.create(name, Given.email(), Language.ENGLISH, "three lamps over", new byte[20], false);
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        test(findInView(TextField.class)
                        .withCaption("Search by name or address")
                        .single())
                .setValue(name);
        var grid = all(Grid.class).getFirst();
        assertEquals(1, test(grid).size());
        var menu = (MenuBar) test(grid).getCellComponent(0, 3);
        var button = menu.getItems().getFirst();
        assertEquals("Actions", button.getText());
        assertEquals("Actions for " + name, button.getAriaLabel().orElseThrow());
        var acts = button.getSubMenu().getItems().stream()
                .map(item -> item.getText())
                .toList();
        assertEquals(List.of("Delete"), List.of(acts.getLast().split(" ")[0]), acts.toString());
        assertTrue(acts.size() >= 4, acts.toString());
    }
}

package nyc.icefree.workspace.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nyc.icefree.Given;
import nyc.icefree.links.Links;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.people.PeopleView.InviteDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends WorkspaceTest {
    @Autowired
    StaffAccounts accounts;

    @Autowired
    Links links;

    @Test
    void without_a_mail_server_the_link_is_shown_once_to_be_handed_over() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        new InviteDialog(accounts, false, links, texts.in(Language.ENGLISH), () -> {}).open();
        test(field(TextField.class, "Name")).setValue("Bo Example");
        test(field(EmailField.class, "Email address")).setValue("bo-" + PersonId.random() + "@example.org");
        pressAnywhere("Invite somebody");
        assertTrue(field(TextField.class, "One-time link").getValue().contains("/sign-in/invitation/"));
    }

    @Test
    void the_acts_of_a_row_are_in_one_menu_and_the_hardest_is_last() {
        String name = "Sol " + UUID.randomUUID();
        accounts.create(name, Given.email(), Language.ENGLISH, "three lamps over", new byte[20], false);
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("people");
        test(field(TextField.class, "Search by name or address")).setValue(name);
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

package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesDialogTest extends WorkspaceTest {
    @Autowired
    OwnRoles roles;

    private List<NamedRole> kept(Given.Team team) {
        return As.staff(team.organizer(), () -> roles.of(team.organization())).own();
    }

    private TextField name(String language) {
        return find(TextField.class).withCaption("Name in " + language).single();
    }

    @Test
    void a_coordinator_adds_a_kind_of_help_says_as_what_it_counts_and_archives_it() {
        var team = given.team();
        signIn(given.coordinator(team.organization()), "STAFF");
        open("volunteers");
        pressMore("Own kinds of help");
        var list = find(RolesDialog.class).single();
        assertTrue(shown(list).contains("None yet."), () -> shown(list));
        pressAnywhere("Add a kind of help");
        pressAnywhere("Save");
        assertEquals(
                "Please give it a name in at least one language.",
                name("English").getErrorMessage());
        name("English").setValue("Usher");
        @SuppressWarnings("unchecked")
        Select<ShiftRole> kind = find(Select.class).withCaption("Counts as").single();
        test(kind).selectItem("Marshal");
        pressAnywhere("Save");
        assertEquals(ShiftRole.MARSHAL, kept(team).getFirst().role().kind());
        assertTrue(shown(list).contains("UsherCounts as: Marshal"), () -> shown(list));
        pressAnywhere("Change");
        assertTrue(
                shown(find(RoleDialog.class).single()).contains("It counts as: Marshal."),
                () -> shown(find(RoleDialog.class).single()));
        name("Spanish").setValue("Acomodadora");
        pressAnywhere("Save");
        assertEquals("Acomodadora", kept(team).getFirst().names().in(Language.SPANISH));
        pressAnywhere("Archive");
        assertTrue(kept(team).getFirst().archived());
        assertTrue(shown(list).contains("nobody can choose it any more"), () -> shown(list));
        pressAnywhere("Bring back");
        assertFalse(kept(team).getFirst().archived());
    }
}

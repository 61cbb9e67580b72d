package nyc.icefree.workspace.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nyc.icefree.Given;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.imports.ImportLine;
import nyc.icefree.workspace.MoreMenu;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportDialogTest extends WorkspaceTest {
    @Autowired
    HelpQuestions questions;

    @Autowired
    PeopleDirectory directory;

    private void look(String pasted) {
        find(TextArea.class).single().setValue(pasted);
        pressAnywhere("Look through it");
    }

    private Button send() {
        return find(Button.class).withText("Send the mails").single();
    }

    @Test
    void a_coordinator_looks_through_a_list_and_has_it_asked() {
        var team = given.team();
        String email = Given.email();
        signIn(given.coordinator(team.organization()), "STAFF");
        open("volunteers");
        pressMore("Ask people on a list");
        var dialog = find(ImportDialog.class).single();
        assertTrue(shown(dialog).contains("Only three columns are read"), () -> shown(dialog));
        assertFalse(send().isEnabled());
        look("Ada\tada@example.org\n");
        assertTrue(shown(dialog).contains("The first line must name the columns"), () -> shown(dialog));
        look("Name\tE-mail\tLanguages\nAda Example\t" + email + "\tEnglish, Klingon\nBo\t\t\n");
        assertFalse(shown(dialog).contains("The first line must"), () -> shown(dialog));
        assertTrue(
                shown(dialog).contains("1 person can be asked; 1 line is left out. Up to 200 can be asked today."),
                () -> shown(dialog));
        @SuppressWarnings("unchecked")
        Grid<ImportLine> lines = find(Grid.class).from(dialog).single();
        assertEquals(
                List.of(2, 3),
                lines.getGenericDataView().getItems().map(ImportLine::line).toList());
        pressAnywhere("Send the mails");
        var agreed = find(Checkbox.class)
                .withCaption("They know our organization, and we may write to them")
                .single();
        assertEquals("Please say first that you may write to them.", agreed.getErrorMessage());
        assertTrue(directory.byEmail(email).isEmpty());
        agreed.setValue(true);
        look("Name\tE-mail\nAda Example\t" + email + "\n");
        assertFalse(agreed.getValue(), "of another list they have not said so");
        look("Name\tE-mail\tLanguages\nAda Example\t" + email + "\tEnglish, Klingon\nBo\t\t\n");
        agreed.setValue(true);
        pressAnywhere("Send the mails");
        var ada = directory.byEmail(email).orElseThrow();
        assertEquals(1, questions.asking(ada).size());
        assertEquals(Language.ENGLISH, directory.card(ada).orElseThrow().language());
    }

    @Test
    void who_only_organizes_finds_no_way_in() {
        var team = given.team();
        signIn(team.organizer(), "STAFF");
        open("volunteers");
        assertFalse(findInView(MoreMenu.class).all().stream().anyMatch(MoreMenu::isVisible));
        assertTrue(find(Button.class).withText("Add a volunteer").exists());
    }
}

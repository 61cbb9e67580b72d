package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.junit.jupiter.api.Test;

/** What is too long stays in its field, which says by how much, before and after it is sent. */
class LongTextsTest extends WorkspaceTest {
    @Test
    void a_partys_note_and_name_say_how_much_too_long_they_are() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        open("events/" + event);
        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        var name = find(TextField.class).withCaption("Name").single();
        var note = find(TextArea.class).withCaption("Note").single();
        test(name).setValue("R".repeat(81));
        test(note).setValue("n".repeat(512));
        for (int sent = 0; sent < 2; sent++) {
            says(name, 81, "at most 80 fit. Shorten it by one character.");
            says(note, 512, "it has 512 characters, and at most 200 fit. Shorten it by 312 characters.");
            pressAnywhere("Add a party");
        }
        test(note).setValue("n".repeat(200));
        assertFalse(note.isInvalid());
    }

    @Test
    void a_place_says_it_in_each_field() {
        var team = given.team();
        signIn(team.organizer(), "STAFF");
        open("venues");
        press("Add a place");
        var name = find(TextField.class).withCaption("Name of the place").single();
        test(name).setValue("R".repeat(207));
        says(name, 207, "Shorten it by 7 characters.");
    }

    @Test
    void settings_say_it_at_the_text_itself() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("settings");
        var about = all(TextArea.class).getFirst();
        test(about).setValue("a".repeat(20_001));
        press("Save the settings");
        says(about, 20_001, "it has 20,001 characters, and at most 20,000 fit. Shorten it by one character.");
    }

    private static void says(TextFieldBase<?, String> field, int kept, String text) {
        assertEquals(kept, field.getValue().length());
        assertTrue(field.isInvalid());
        assertTrue(field.getErrorMessage().endsWith(text), field.getErrorMessage());
    }
}

package nyc.icefree.workspace.helpnow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.helpnow.HelpBlock;
import nyc.icefree.helpnow.HelpEntry;
import nyc.icefree.helpnow.HelpKind;
import nyc.icefree.helpnow.HelpNow;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.helpnow.HelpNowView.HelpNowForm.HelpEntryFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HelpNowViewTest extends WorkspaceTest {
    @Autowired
    HelpNow help;

    @AfterEach
    void empty() {
        fill(List.of());
    }

    @Test
    void an_administrator_fills_a_line_and_gets_room_for_the_next() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(shown(open("help-now")).contains("Nothing is filled in yet"));
        var line = line("Hotline 1 in English");
        type(line, "What it is, and when someone answers", "Example hotline");
        type(line, "Telephone number", "212-555-0142");
        type(line, "Checked by", "Example Legal Desk");
        test(day(line)).setValue(today());
        press("Save");
        assertEquals(
                List.of(new HelpEntry(
                        HelpKind.HOTLINE,
                        Language.ENGLISH,
                        "Example hotline",
                        "212-555-0142",
                        "Example Legal Desk",
                        today())),
                help.now().entries());
        assertEquals(
                "Example hotline",
                field(line("Hotline 1 in English"), "What it is").getValue());
        assertEquals("", field(line("Hotline 2 in English"), "What it is").getValue());
        assertFalse(shown(findInView(HelpNowView.class).single()).contains("Nothing is filled in yet"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_stays_as_typed() {
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("help-now");
        var right = line("Hotline 1 in English");
        type(right, "What it is, and when someone answers", "Example hotline");
        type(right, "Telephone number", "212-555-0142");
        type(right, "Checked by", "Example Legal Desk");
        test(day(right)).setValue(today());
        var wrong = line("Text to read 1 in Spanish");
        type(wrong, "What the text is called", "Sus derechos");
        type(wrong, "Address (https)", "http://rights.example.org");
        press("Save");
        var address = field(wrong, "Address (https)");
        assertTrue(address.isInvalid());
        assertTrue(address.getErrorMessage().contains("begins with https://"));
        assertEquals("http://rights.example.org", address.getValue());
        assertTrue(field(wrong, "Checked by").isInvalid());
        assertTrue(day(wrong).isInvalid());
        assertFalse(field(wrong, "What the text is called").isInvalid());
        assertFalse(field(right, "Telephone number").isInvalid());
        assertEquals("Example hotline", field(right, "What it is").getValue());
        assertTrue(help.now().isEmpty());
    }

    @Test
    void today_reminds_administrators_alone_while_it_is_empty_or_old() {
        var team = given.team();
        assertFalse(shown(open(team.organizer(), "")).contains("Need help now?"));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        assertTrue(shown(open("")).contains("“Need help now?” is empty"));
        fill(List.of(hotline("New", today()), hotline("Old", today().minusDays(91))));
        String again = shown(open(""));
        assertFalse(again.contains("“Need help now?” is empty"), again);
        assertTrue(again.contains("1 line of “Need help now?” was last checked more than 90 days ago."), again);
        open("help-now");
        assertFalse(String.valueOf(day(line("Hotline 1 in English")).getHelperText())
                .contains("days ago"));
        assertTrue(day(line("Hotline 2 in English")).getHelperText().contains("more than 90 days ago"));
    }

    private HelpEntryFields line(String legend) {
        return all(HelpEntryFields.class).stream()
                .filter(line -> legend.equals(line.getLegend().getText()))
                .findFirst()
                .orElseThrow();
    }

    private void type(HelpEntryFields line, String label, String value) {
        field(line, label).setValue(value);
    }

    private static TextFieldBase<?, String> field(HelpEntryFields line, String label) {
        return line.getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static DatePicker day(HelpEntryFields line) {
        return line.getChildren()
                .filter(DatePicker.class::isInstance)
                .map(DatePicker.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }

    private static HelpEntry hotline(String words, LocalDate checked) {
        return new HelpEntry(HelpKind.HOTLINE, Language.ENGLISH, words, "311", "Desk", checked);
    }

    private void fill(List<HelpEntry> entries) {
        As.administrator(
                given.person(), () -> help.change(new HelpBlock(help.now().version(), entries)));
    }
}

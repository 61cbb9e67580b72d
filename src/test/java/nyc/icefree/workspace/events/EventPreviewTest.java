package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.text.Language;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

/** What stands beside the form is what everyone will see, and no more. */
class EventPreviewTest extends WorkspaceTest {
    @Test
    void it_says_what_is_typed() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        assertTrue(preview().contains("No title yet"), preview());
        assertTrue(preview().contains("No date yet"), preview());
        test(field(TextField.class, "Title in English")).setValue("Rights at work");
        test(field(TextArea.class, "Description in English")).setValue("Come <script>alert(1)</script>");
        assertTrue(preview().contains("Rights at work"), preview());
        assertFalse(findInView(EventPreview.class)
                .single()
                .getElement()
                .getOuterHTML()
                .contains("<script"));
    }

    @Test
    void what_is_hidden_from_the_public_is_not_in_it() {
        var team = given.team();
        var id = given.drafted(team, given.session("Rights", 9));
        signIn(team.organizer(), "STAFF");
        open("events/" + id + "/edit");
        var library = Given.library();
        assertTrue(preview().contains(library.address()), preview());
        assertTrue(preview().contains("For those who come"), preview());

        @SuppressWarnings("unchecked")
        RadioButtonGroup<AddressVisibility> who = field(RadioButtonGroup.class, "Who sees the exact address");
        test(who).selectItem("Those who are coming");
        assertFalse(preview().contains(library.name()), preview());
        assertFalse(preview().contains(library.address()), preview());
        assertFalse(preview().contains("For those who come"), "it says which door");
        assertTrue(preview().contains("Elmhurst, Queens (address for people who reserve a place)"), preview());

        test(who).selectItem("Everyone");
        test(field(IntegerField.class, "Hours before the start")).setValue(24);
        assertFalse(preview().contains(library.address()), preview());
        assertTrue(preview().contains("The exact address is shown from "), preview());
        assertEquals(0, occurrences(library.staffNotes()));
    }

    @Test
    void it_is_read_in_each_language_of_the_plan() {
        var team = given.team();
        var draft = given.session("Rights", 9);
        var both = new ArrayList<>(draft.words());
        both.add(new EventWords(Language.SPANISH, "Derechos", "Vengan todos", "", false));
        var one = given.drafted(team, draft);
        var two = given.drafted(team, draft.worded(both));
        signIn(team.organizer(), "STAFF");
        open("events/" + one + "/edit");
        assertFalse(inPreview(RadioButtonGroup.class).isVisible());
        open("events/" + two + "/edit");
        assertTrue(preview().contains("Rights"), preview());
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Language> language = inPreview(RadioButtonGroup.class);
        test(language).selectItem("Spanish");
        assertTrue(preview().contains("Derechos"), preview());
        assertTrue(preview().contains("Reservar"), preview());
        test(field(TextField.class, "Title in Spanish")).setValue("Sus derechos");
        assertTrue(preview().contains("Sus derechos"), "it stays in the language that was chosen");
    }

    private <T extends Component> T inPreview(Class<T> type) {
        return findInView(EventPreview.class)
                .single()
                .getChildren()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private int occurrences(String text) {
        return preview().split(java.util.regex.Pattern.quote(text), -1).length - 1;
    }

    private String preview() {
        return shown(findInView(EventPreview.class).single());
    }

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}

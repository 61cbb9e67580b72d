package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nyc.icefree.Given;
import nyc.icefree.eventform.When;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is folded away says on its line what it holds, and opens where something in it is to be mended. */
class FoldedFormViewTest extends WorkspaceTest {
    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @BeforeEach
    void a_new_event() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
    }

    @Test
    void each_line_says_what_it_holds() {
        assertEquals(
                "Everyone sees the address",
                fold("Who finds it, who sees the address").says());
        assertEquals("Reservations open, 40 places", fold("Reservations").says());
        assertEquals("Never", fold("How it repeats").says());
        assertEquals("At a place", fold("How people come").says());
        assertEquals("None", fold("Co-hosts").says());
        assertTrue(findInView(Fold.class).all().stream().noneMatch(Fold::isOpened));

        test(field(Select.class, "Kind")).selectItem("Briefing");
        assertEquals(
                "Those who reserve a place see the address",
                fold("Who finds it, who sees the address").says());
        assertEquals("Reservations open, 20 places", fold("Reservations").says());
        test(field(IntegerField.class, "Hours before the start")).setValue(24);
        assertEquals(
                "Those who reserve a place see the address, from 24 hours before the start",
                fold("Who finds it, who sees the address").says());
        begins(day.atTime(18, 0));
        test(field(Select.class, "Repeats")).selectItem("Daily");
        assertEquals("Every day, 10 times", fold("How it repeats").says());
    }

    @Test
    void a_second_language_comes_when_it_is_wanted() {
        assertTrue(fields("Title in Spanish").isEmpty());
        press("Add Spanish");
        assertEquals(1, fields("Title in Spanish").size());
        assertEquals("English, Spanish", fold("Written in").says());
        assertTrue(findInView(Button.class).withText("Add Spanish").all().isEmpty());
    }

    @Test
    void until_after_midnight_is_the_next_day() {
        begins(day.atTime(22, 0));
        assertTrue(lastDays().isEmpty(), "one day has one date");
        ends(LocalTime.of(2, 0));
        assertEquals(day.plusDays(1), lastDays().getFirst().getValue());
        assertEquals(day.plusDays(1).atTime(2, 0), when().end());
        ends(LocalTime.of(23, 30));
        assertTrue(lastDays().isEmpty());
        assertEquals(day.atTime(23, 30), when().end());
    }

    @Test
    void the_end_is_on_another_day_and_goes_along_with_the_start() {
        begins(day.atTime(9, 0));
        press("Ends on another day");
        test(lastDays().getFirst()).setValue(day.plusDays(2));
        ends(LocalTime.of(17, 0));
        assertEquals(day.plusDays(2).atTime(17, 0), when().end());
        begins(day.plusDays(1).atTime(10, 0));
        assertEquals(day.plusDays(3).atTime(18, 0), when().end(), "as long as before");
    }

    @Test
    void a_refused_save_leads_to_each_field_and_each_goes_when_it_is_mended() {
        begins(day.atTime(18, 0));
        var close = findInView(ClosingField.class).single();
        close.setValue(-180);
        assertFalse(fold("Reservations").isOpened());
        press("Save draft");
        assertEquals(
                List.of(
                        "Title in English: Write a title with at least one letter or digit.",
                        "Reservations close: Reservations cannot close after the event ends."),
                messages());
        pressAnywhere("Reservations close: Reservations cannot close after the event ends.");
        assertTrue(fold("Reservations").isOpened(), "so that the field can be seen");
        test(field(TextField.class, "Title in English")).setValue("Tenants and their rights");
        assertEquals(1, messages().size());
        assertTrue(close.isInvalid(), "what is not mended stays marked");
        close.setValue(0);
        assertTrue(messages().isEmpty());
        assertFalse(findInView(MessageBar.class).exists());
    }

    private List<String> messages() {
        return findInView(MessageBar.class).all().stream()
                .flatMap(bar -> findInView(ListItem.class).all().stream()
                        .filter(item -> item.getParent()
                                .flatMap(Component::getParent)
                                .filter(bar::equals)
                                .isPresent()))
                .map(this::shown)
                .toList();
    }

    private Fold fold(String title) {
        return findInView(Fold.class).all().stream()
                .filter(fold -> shown(fold.getSummary()).startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private List<DatePicker> lastDays() {
        return findInView(DatePicker.class).withCaption("Ends on").all();
    }

    private When when() {
        return findInView(EventEditor.class).single().typed().when();
    }

    private List<TextField> fields(String caption) {
        return findInView(TextField.class).withCaption(caption).all();
    }

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}

package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import nyc.icefree.Given;
import nyc.icefree.workspace.Fold;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class EventPlanViewTest extends WorkspaceTest {
    @Test
    void a_title_a_start_and_an_end_make_a_draft() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        type("Title in English", "Tenants and their rights");
        var start = LocalDateTime.now()
                .plusDays(9)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        press("Save draft");
        assertEquals("Tenants and their rights", findInView(H1.class).single().getText());
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Draft"));
    }

    @Test
    void an_address_says_when_the_event_is_to_be() {
        signIn(given.team().organizer(), "STAFF");
        UI.getCurrent().navigate("events/new", QueryParameters.fromString("on=2031-12-05&from=17:15&to=19:00"));
        var when = findInView(EventEditor.class).single().typed().when();
        assertEquals(LocalDateTime.parse("2031-12-05T17:15"), when.start());
        assertEquals(LocalDateTime.parse("2031-12-05T19:00"), when.end());
    }

    @Test
    void a_language_that_is_not_the_sites_own_is_added_and_kept() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        type("Title in English", "Tenants and their rights");
        findInView(Fold.class).all().stream()
                .filter(fold -> fold.says().equals("English"))
                .forEach(fold -> fold.setOpened(true));
        test(field(ComboBox.class, "Add a language")).selectItem("Bengali");
        type("Title in Bengali", "ভাড়াটেদের অধিকার");
        var start = LocalDateTime.now()
                .plusDays(9)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        begins(start);
        press("Save draft");
        var page = shown(findInView(com.vaadin.flow.component.html.Main.class).single());
        assertTrue(page.contains("ভাড়াটেদের অধিকার"), page);
        assertTrue(page.contains("Bengali: written"), page);
        assertTrue(page.contains("Spanish: missing"), page);
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        type("Title in English", "Tenants and their rights");
        test(field(IntegerField.class, "Places")).setValue(25);
        press("Save draft");
        assertTrue(field(DatePicker.class, "Date").isInvalid());
        assertEquals(
                "Tenants and their rights",
                field(TextField.class, "Title in English").getValue());
        assertEquals(25, field(IntegerField.class, "Places").getValue());
    }

    @Test
    void reservations_that_would_close_after_the_end_are_refused_at_their_field() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        type("Title in English", "Tenants and their rights");
        var start = LocalDateTime.now()
                .plusDays(9)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        var close = findInView(ClosingField.class).single();
        close.setValue(-180);
        press("Save draft");
        assertTrue(close.isInvalid());
        assertEquals("Reservations cannot close after the event ends.", close.getErrorMessage());
        close.setValue(90);
        press("Save draft");
        assertTrue(shown(findInView(com.vaadin.flow.component.html.Main.class).single())
                .contains("Reservations close"));
        assertEquals("Tenants and their rights", findInView(H1.class).single().getText());
    }

    @Test
    void a_field_that_cannot_be_read_yet_hinders_no_other_and_saving_says_so() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        field(IntegerField.class, "Places").setValue(0);
        type("Title in English", "Tenants and their rights");
        press("Save draft");
        assertTrue(shown(findInView(com.vaadin.flow.component.html.Main.class).single())
                .contains("Something here cannot be read yet"));
        assertTrue(field(IntegerField.class, "Places").isInvalid());
    }

    @Test
    void a_title_that_is_too_long_is_refused_in_words_and_kept_whole() {
        var team = given.untrustedTeam();
        signIn(team.organizer(), "STAFF");
        open("events/new");
        var start = LocalDateTime.now(Given.NEW_YORK)
                .plusDays(9)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        String title = "Rights ".repeat(40).strip();
        assertEquals(0, field(TextField.class, "Title in English").getMaxLength(), "nothing is cut");
        type("Title in English", title);
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        press("Save draft");
        assertTrue(field(TextField.class, "Title in English").isInvalid());
        assertEquals(title, field(TextField.class, "Title in English").getValue());
        type("Title in English", "Rights ".repeat(20).strip());
        press("Save draft");
        assertEquals("Rights ".repeat(20).strip(), findInView(H1.class).single().getText());
        assertTrue(find(Notification.class).all().stream()
                .anyMatch(notice ->
                        test(notice).getText().contains("until you submit it and an administrator accepts it")));
    }

    @Test
    void a_start_in_the_past_is_asked_about_and_the_weekday_is_said() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        var start = LocalDateTime.now(Given.NEW_YORK)
                .minusDays(3)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        type("Title in English", "Long ago");
        begins(start);
        ends(start.plusHours(2).toLocalTime());
        var said = shown(findInView(EventForm.class).single());
        assertTrue(said.contains(start.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "), said);
        press("Save draft");
        pressAnywhere("Save it all the same");
        assertEquals("Long ago", findInView(H1.class).single().getText());
    }

    @Test
    void the_kind_fills_in_what_is_usual() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        assertEquals(40, field(IntegerField.class, "Places").getValue());
        test(field(Select.class, "Kind")).selectItem("Briefing");
        assertEquals(20, field(IntegerField.class, "Places").getValue());
    }

    @Test
    void who_organizes_for_nobody_reads_how_to_begin() {
        signIn(given.person(), "STAFF");
        assertTrue(shown(open("events/new")).contains("You do not organize for an organization yet"));
    }

    private void type(String caption, String text) {
        test(field(TextField.class, caption)).setValue(text);
    }

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}

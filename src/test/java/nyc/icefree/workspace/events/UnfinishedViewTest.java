package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.unfinished.PlanSoFar;
import nyc.icefree.unfinished.PlanSubject;
import nyc.icefree.workspace.DateFields;
import nyc.icefree.workspace.controls.QuestionDialog;
import org.junit.jupiter.api.Test;

/** What is typed in a form of an event is there again, whatever became of the page. */
class UnfinishedViewTest extends KeptForms {
    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @Test
    void what_is_typed_is_kept_and_the_form_says_when() {
        open("events/new");
        roundTrip();
        assertEquals(List.of(), mine(), "nothing was typed");
        assertFalse(page().contains("Kept at"));
        type("Title in English", "Clinic on Tuesday");
        roundTrip();
        assertEquals("Clinic on Tuesday", mine().getFirst().title());
        assertTrue(page().contains("Kept at "), page());
        type("Title in English", "Clinic on Thursday");
        roundTrip();
        assertEquals(1, mine().size());
        goOn();
        assertEquals("Clinic on Thursday", text("Title in English"));
    }

    @Test
    void half_a_date_and_the_answers_about_repeating_are_there_again() {
        open("events/new");
        test(findInView(DatePicker.class).withCaption("Date").single()).setValue(day);
        roundTrip();
        goOn();
        assertEquals(
                day, findInView(DatePicker.class).withCaption("Date").single().getValue());
        begins(day.atTime(18, 30));
        ends(LocalTime.of(20, 0));
        test(field(Select.class, "Repeats")).selectItem("Weekly");
        roundTrip();
        goOn();
        assertEquals(day.atTime(18, 30), begin());
        assertEquals("WEEKLY", field(Select.class, "Repeats").getValue().toString());
        assertTrue(findInView(CheckboxGroup.class).all().size() > 0);
    }

    @Test
    void a_day_and_an_hour_that_cannot_be_read_are_there_again_with_their_messages() {
        open("events/new");
        day("Date").showUnread("the 12th or so");
        hour("From").showUnread("after work");
        roundTrip();
        goOn();
        assertEquals("the 12th or so", day("Date").unread());
        assertTrue(day("Date").isInvalid());
        assertTrue(day("Date").getErrorMessage().startsWith("This is not a date we can read."));
        assertEquals("after work", hour("From").unread());
        assertTrue(hour("From").isInvalid());
        assertEquals("", hour("To").unread());
        test(field(Checkbox.class, "All day")).click();
        day("From this day").showUnread("soon");
        roundTrip();
        goOn();
        assertEquals("soon", day("From this day").unread());
    }

    private DateFields.Day day(String label) {
        return field(DateFields.Day.class, label);
    }

    private DateFields.Hour hour(String label) {
        return field(DateFields.Hour.class, label);
    }

    @Test
    void what_cannot_be_read_yet_keeps_nothing_else_from_being_kept() {
        open("events/new");
        type("Title in English", "Clinic");
        field(IntegerField.class, "Places").setValue(-3);
        roundTrip();
        goOn();
        assertEquals("Clinic", text("Title in English"));
        assertFalse(field(TextField.class, "Title in English").isInvalid());
    }

    @Test
    void planning_an_event_offers_what_was_left_to_go_on_with_or_to_discard() {
        open("events/new");
        type("Title in English", "Clinic on Tuesday");
        roundTrip();
        arrive("");
        assertTrue(page().contains("You left a plan half-written: “Clinic on Tuesday”"), page());
        arrive("events/new");
        assertTrue(page().contains("You have a half-written plan: “Clinic on Tuesday” (today at "), page());
        press("Discard");
        assertEquals(List.of(), mine());
        assertFalse(page().contains("half-written plan: "), page());
        pressAnywhere("Undo");
        assertEquals("Clinic on Tuesday", mine().getFirst().title());
        assertTrue(page().contains("half-written plan: "), page());
    }

    @Test
    void saving_ends_it() {
        open("events/new");
        type("Title in English", "Clinic on Tuesday");
        roundTrip();
        press("Save draft");
        roundTrip();
        assertEquals(1, mine().size(), "it was refused");
        takesPlace(day.atTime(18, 0), LocalTime.of(20, 0));
        roundTrip();
        press("Save draft");
        roundTrip();
        assertEquals("Clinic on Tuesday", findInView(H1.class).single().getText());
        assertEquals(List.of(), mine());
    }

    @Test
    void leaving_says_that_it_is_kept_and_can_discard_it() {
        open("events/new");
        type("Title in English", "Clinic");
        leave();
        assertTrue(shown(find(QuestionDialog.class).single()).contains("kept for 30 days"));
        assertEquals("Clinic", mine().getFirst().title());
        pressAnywhere("Discard");
        assertEquals(List.of(), mine());
    }

    private void leave() {
        UI.getCurrent().navigate("events");
    }

    @Test
    void a_second_tab_is_told_and_decides() {
        open("events/new");
        type("Title in English", "Clinic");
        roundTrip();
        goOn();
        var kept = mine().getFirst();
        As.staff(team.organizer(), () -> {
            var before = unfinished.open(kept.id()).orElseThrow();
            var other = given.session("Clinic, in the other tab", 9);
            unfinished.keep(
                    kept.id(),
                    before.edition(),
                    PlanSubject.NEW,
                    new PlanSoFar(team.organization(), null, other, Map.of()));
        });
        type("Title in English", "Clinic, in this tab");
        roundTrip();
        assertTrue(page().contains("This plan was written on in another tab"), page());
        assertEquals("Clinic, in the other tab", mine().getFirst().title());
        assertEquals("Clinic, in this tab", text("Title in English"));
        press("Keep this one instead");
        assertEquals("Clinic, in this tab", mine().getFirst().title());
        assertFalse(page().contains("in another tab"), page());
    }

    @Test
    void nobody_goes_on_with_what_another_began() {
        open("events/new");
        type("Title in English", "Clinic");
        roundTrip();
        var id = mine().getFirst().id();
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        signIn(colleague, "STAFF");
        arrive("events/new/" + id);
        assertTrue(page().contains("not there any more"), page());
        assertEquals("", text("Title in English"));
        assertTrue(findInView(Button.class).withText("Discard").all().isEmpty());
    }
}

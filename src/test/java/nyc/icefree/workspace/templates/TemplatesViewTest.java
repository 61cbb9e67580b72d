package nyc.icefree.workspace.templates;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.templates.Templates;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.events.EventGrid;
import nyc.icefree.workspace.events.EventHeader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TemplatesViewTest extends WorkspaceTest {
    @Autowired
    Templates templates;

    @Autowired
    Checklists checklists;

    @Autowired
    PatternTasks tasks;

    @Test
    void an_event_is_kept_as_a_template_renamed_removed_and_brought_back() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        open(team.organizer(), "events/" + event);
        pressMore("Save as template");
        var name = field(TextField.class, "Name of the template");
        assertEquals("Know your rights", name.getValue());
        test(name).setValue("");
        pressAnywhere("Save the template");
        assertTrue(name.isInvalid());
        test(name).setValue("Library evening");
        pressAnywhere("Save the template");
        var page = shown(open("templates"));
        assertSays(page, "Library evening", "Education session");
        labelled("Rename: Library evening");
        test(field(TextField.class, "Name of the template")).setValue("Reading room");
        pressAnywhere("Save the name");
        labelled("Remove: Reading room");
        assertFalse(content().contains("Reading room"));
        pressAnywhere("Undo");
        assertTrue(content().contains("Reading room"));
    }

    @Test
    void a_form_starts_as_its_template_has_it() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        var template = As.staff(team.organizer(), () -> templates.keep(event, "Library evening"));
        open(team.organizer(), "templates");
        UI.getCurrent().navigate("events/new", QueryParameters.simple(Map.of("template", template.toString())));
        assertEquals(
                "Know your rights", field(TextField.class, "Title in English").getValue());
        press("Save draft");
        assertEquals("Know your rights", findInView(H1.class).single().getText());
        assertTrue(shown(findInView(EventHeader.class).single()).contains("Draft"));
        open("templates/" + template);
        assertEquals("Library evening", findInView(H1.class).single().getText());
        assertTrue(content().contains("This is a template"), content());
        assertFalse(content().contains("2001"), content());
    }

    @Test
    void a_template_shows_hours_and_a_length_and_never_a_day() {
        var team = given.team();
        var event = given.drafted(team, given.session("Know your rights", 7));
        As.staff(team.organizer(), () -> checklists.add(event, new TaskDraft(null, "Chairs", null, 2)));
        var template = As.staff(team.organizer(), () -> templates.keep(event, "Library evening"));
        kept(team, template);
        open(team.organizer(), "templates/" + template);
        assertTrue(all(DateTimePicker.class).isEmpty());
        var start = field(TimePicker.class, "Starts");
        assertEquals(LocalTime.of(18, 30), start.getValue());
        var hours = findInView(IntegerField.class).withCaption("Hours").first();
        var minutes = findInView(IntegerField.class).withCaption("Minutes").first();
        assertEquals(List.of(1, 30), List.of(hours.getValue(), minutes.getValue()));
        test(start).setValue(LocalTime.of(23, 0));
        test(hours).setValue(0);
        test(minutes).setValue(0);
        press("Save");
        assertTrue(hours.isInvalid(), "it must last a while");
        test(hours).setValue(3);
        press("Save");
        var form = As.staff(team.organizer(), () -> templates.form(template).orElseThrow());
        assertEquals(
                LocalTime.of(23, 0), Objects.requireNonNull(form.when().start()).toLocalTime());
        assertEquals(form.when().start().plusHours(3), form.when().end());
        assertEquals(LocalTime.of(23, 0), field(TimePicker.class, "Starts").getValue());
        findInView(TabSheet.class).single().setSelectedIndex(2);
        assertTrue(content().contains("2 days before"), content());
        assertFalse(content().contains("2001"), content());
    }

    private void kept(Given.Team team, PatternId template) {
        await().until(() -> As.staff(team.organizer(), () -> tasks.of(template).size()) == 1);
    }

    @Test
    void days_are_gathered_and_each_gets_a_draft() {
        var team = given.team();
        var event = given.published(team);
        open(team.organizer(), "events/" + event);
        pressMore("Duplicate…");
        var day = field(DatePicker.class, "Day");
        var suggested = day.getValue();
        test(day).setValue(LocalDate.of(2020, 1, 1));
        pressAnywhere("Add one more day");
        assertEquals("This day is over. Choose a day to come.", day.getErrorMessage());
        test(day).setValue(suggested);
        pressAnywhere("Add one more day");
        pressAnywhere("Add one more day");
        pressAnywhere("Make 2 drafts");
        assertTrue(find(Button.class).withText("Make 2 drafts").all().isEmpty());
        UI.getCurrent().navigate("events", QueryParameters.simple(Map.of("state", "draft")));
        assertEquals(2, test(findInView(EventGrid.class).single()).size());
    }

    private String content() {
        return shown(findInView(Main.class).single());
    }

    private void labelled(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }
}

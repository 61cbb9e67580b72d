package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A box says that an event takes all day; switching it loses nothing that was typed. */
class AllDayViewTest extends WorkspaceTest {
    private final LocalDate day = LocalDate.now(Given.NEW_YORK).plusDays(9);

    @Autowired
    Events events;

    @Autowired
    Templates templates;

    @Autowired
    Texts texts;

    @Test
    void from_a_day_to_a_day_without_hours() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        test(field(TextField.class, "Title in English")).setValue("Week of action");
        test(field(Checkbox.class, "All day")).click();
        assertTrue(findInView(TimePicker.class).all().isEmpty(), "no hours are asked");
        test(from()).setValue(day);
        assertEquals(day, to().getValue(), "one day unless somebody says more");
        test(to()).setValue(day.plusDays(6));
        test(from()).setValue(day.plusDays(1));
        assertEquals(day.plusDays(7), to().getValue(), "as many days as before");
        press("Save draft");
        assertEquals("Week of action", findInView(H1.class).single().getText());
        var words = texts.in(Language.ENGLISH);
        String span = words.span(day.plusDays(1).atStartOfDay(), day.plusDays(8).atStartOfDay());
        assertTrue(shown(findInView(Main.class).single()).contains(span), span);
    }

    @Test
    void switching_there_and_back_keeps_what_was_typed() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        begins(day.atTime(18, 0));
        ends(LocalTime.of(21, 15));
        var box = field(Checkbox.class, "All day");
        test(box).click();
        assertEquals(day, from().getValue());
        assertEquals(day, to().getValue());
        test(to()).setValue(day.plusDays(2));
        test(box).click();
        assertEquals(day.atTime(18, 0), begin());
        assertEquals(LocalTime.of(21, 15), field(TimePicker.class, "To").getValue());
        test(box).click();
        assertEquals(day.plusDays(2), to().getValue());
    }

    @Test
    void what_is_wrong_stands_at_the_day() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        test(field(TextField.class, "Title in English")).setValue("Week of action");
        test(field(Checkbox.class, "All day")).click();
        press("Save draft");
        assertTrue(from().isInvalid());
        test(from()).setValue(day);
        test(to()).setValue(day.minusDays(2));
        press("Save draft");
        assertTrue(to().isInvalid());
        assertEquals("The end must be after the start.", to().getErrorMessage());
        test(to()).setValue(day.plusDays(31));
        press("Save draft");
        assertTrue(to().getErrorMessage().contains("31 days"), to().getErrorMessage());
        test(to()).setValue(day.plusDays(30));
        press("Save draft");
        assertEquals("Week of action", findInView(H1.class).single().getText());
    }

    @Test
    void an_event_of_whole_days_opens_as_such_and_gets_hours() {
        var team = given.team();
        var id = given.drafted(
                team,
                given.session("Vigil", 9).at(day.atStartOfDay(), day.plusDays(2).atStartOfDay()));
        signIn(team.organizer(), "STAFF");
        open("events/" + id + "/edit");
        assertTrue(field(Checkbox.class, "All day").getValue());
        assertEquals(day.plusDays(1), to().getValue());
        test(field(Checkbox.class, "All day")).click();
        assertEquals(day.atTime(12, 0), begin());
        assertEquals(LocalTime.of(13, 30), field(TimePicker.class, "To").getValue(), "as such events usually do");
        press("Save draft");
        assertFalse(slot(team, id).isWholeDays());
    }

    @Test
    void today_is_not_past() {
        signIn(given.team().organizer(), "STAFF");
        open("events/new");
        test(field(TextField.class, "Title in English")).setValue("Today");
        test(field(Checkbox.class, "All day")).click();
        test(from()).setValue(LocalDate.now(Given.NEW_YORK));
        press("Save draft");
        assertEquals("Today", findInView(H1.class).single().getText());
    }

    @Test
    void a_template_has_whole_days_too() {
        var team = given.team();
        var id = given.drafted(team, given.session("Action", 9));
        var template = As.staff(team.organizer(), () -> templates.keep(id, "Days of action"));
        signIn(team.organizer(), "STAFF");
        open("templates/" + template.value());
        test(field(Checkbox.class, "All day")).click();
        test(field(IntegerField.class, "Days")).setValue(3);
        press("Save");
        assertEquals(3, field(IntegerField.class, "Days").getValue());
        assertTrue(shown(open("templates")).contains("3 whole days"));
        UI.getCurrent().navigate("events/new", QueryParameters.simple(Map.of("template", template.toString())));
        assertTrue(field(Checkbox.class, "All day").getValue());
        assertEquals(from().getValue().plusDays(2), to().getValue());
    }

    private TimeSlot slot(Given.Team team, EventId id) {
        return As.staff(team.organizer(), () -> events.slotOf(id).orElseThrow());
    }

    private DatePicker from() {
        return field(DatePicker.class, "From this day");
    }

    private DatePicker to() {
        return field(DatePicker.class, "To this day, included");
    }

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}

package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.Scope;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Planning something that repeats, and changing it, as organizers see it. */
class SeriesViewTest extends WorkspaceTest {
    @Autowired
    SeriesPlanning planning;

    @Autowired
    SeriesDesk desk;

    @Autowired
    EventPlanning events;

    @Test
    void an_event_that_repeats_is_planned_with_all_its_dates() {
        signIn(given.team().organizer(), "STAFF");
        var page = open("events/new");
        test(field(TextField.class, "Title in English")).setValue("Weekly clinic");
        var day = LocalDate.of(2027, 1, 5);
        test(field(DateTimePicker.class, "Starts")).setValue(day.atTime(18, 0));
        test(field(DateTimePicker.class, "Ends")).setValue(day.atTime(20, 0));
        test(field(Select.class, "Repeats")).selectItem("Weekly");
        test(field(Select.class, "Ends")).selectItem("After a number of dates");
        test(field(IntegerField.class, "How many dates")).setValue(3);
        press("Show the dates");
        assertTrue(shown(page).contains("3 dates within the next 18 months (every Tuesday, 3 times)"), shown(page));
        press("Save");
        findInView(TabSheet.class).single().setSelectedIndex(4);
        assertTrue(
                shown(findInView(SeriesPanel.class).single()).contains("every Tuesday, 3 times. 3 dates are planned"));
    }

    @Test
    void a_change_asks_how_far_it_reaches_and_says_what_follows() {
        var team = given.team();
        var id = As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Clinic", 9),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", LocalDate.of(2027, 1, 1), Given.NEW_YORK))));
        var rows = As.staff(team.organizer(), () -> desk.dates(id, 0, 9));
        signIn(team.organizer(), "STAFF");
        open("events/" + rows.get(1).event() + "/edit");
        test(field(IntegerField.class, "Places")).setValue(33);
        press("Save");
        RadioButtonGroup<Scope> which = find(RadioButtonGroup.class)
                .withCaption("What do you want to change?")
                .single();
        test(which).selectItem("This and all following dates");
        assertTrue(
                shown(find(ScopeDialog.class).single()).contains("2 dates change"),
                shown(find(ScopeDialog.class).single()));
        test(find(com.vaadin.flow.component.button.Button.class)
                        .withText("Change")
                        .single())
                .click();
        var places = rows.stream()
                .map(row -> As.staff(
                        team.organizer(),
                        () -> events.planOf(row.event()).orElseThrow().draft().capacity()))
                .toList();
        assertEquals(java.util.List.of(20, 33, 33), places);
    }

    private <T extends Component> T field(Class<T> type, String caption) {
        return findInView(type).withCaption(caption).single();
    }
}

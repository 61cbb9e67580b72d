package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.checklists.ChecklistPanel;
import nyc.icefree.workspace.series.SeriesPanel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tabs of an event's page say before they are opened, and what its header says of its series. */
class EventBadgesTest extends WorkspaceTest {
    @Autowired
    SeriesPlanning planning;

    @Autowired
    SeriesDesk desk;

    @Test
    void a_tab_says_how_much_there_is_to_do_and_says_it_anew_when_that_changes() {
        var team = given.team();
        var event = given.published(team);
        signIn(team.organizer(), "STAFF");
        openTab(event, "checklist");
        assertEquals(
                List.of("Details", "Shifts", "Who comes, 0 of 20", "Checklist", "Announcements", "Messages"), tabs());
        press("Add what is usual");
        int all = all(Checkbox.class).size();
        assertTrue(all > 1);
        assertEquals("Checklist, " + all + " to do", tabs().get(3));
        test(all(Checkbox.class).getFirst()).click();
        assertEquals("Checklist, " + (all - 1) + " to do", tabs().get(3));

        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        test(find(TextField.class).withCaption("Name").single()).setValue("Sam");
        test(find(IntegerField.class).withCaption("Adults").single()).setValue(3);
        pressAnywhere("Add a party");
        assertEquals("Who comes, 3 of 20", tabs().get(2));
        assertTrue(shown(findInView(EventHeader.class).single()).contains("3 of 20 places taken"));
    }

    @Test
    void the_part_that_was_open_is_open_again_after_a_step_and_unknown_ones_are_the_first() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 7));
        signIn(team.organizer(), "STAFF");
        openTab(event, "checklist");
        press("Publish");
        pressAnywhere("Publish all the same");
        assertTrue(findInView(ChecklistPanel.class).exists());
        openTab(event, "nothing");
        assertTrue(findInView(EventTabs.class).exists());
        assertFalse(findInView(ChecklistPanel.class).exists());
    }

    @Test
    void a_date_says_which_one_of_its_series_it_is_and_leads_to_those_beside_it() {
        var team = given.team();
        var id = As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Clinic", 9),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=3", LocalDate.now(Given.NEW_YORK), Given.NEW_YORK))));
        var rows = As.staff(team.organizer(), () -> desk.dates(id, 0, 9));
        signIn(team.organizer(), "STAFF");
        open("events/" + rows.get(1).event());
        String line = shown(findInView(SeriesLine.class).single());
        assertTrue(line.contains("2nd of 3, every day"), line);
        assertEquals(
                List.of(
                        "events/" + rows.get(0).event(),
                        "events/" + rows.get(2).event(),
                        "events/" + rows.get(1).event() + "?tab=series"),
                findInView(SeriesLine.class)
                        .single()
                        .getChildren()
                        .filter(RouterLink.class::isInstance)
                        .map(link -> ((RouterLink) link).getHref())
                        .toList());
        openTab(rows.get(1).event(), "series");
        assertTrue(findInView(SeriesPanel.class).exists());
        open("events/" + rows.get(2).event());
        assertTrue(shown(findInView(SeriesLine.class).single()).contains("3rd of 3"));
        assertFalse(shown(findInView(SeriesLine.class).single()).contains("Next"));
        open("events/" + given.published(team));
        signIn(team.organizer(), "STAFF");
        assertFalse(findInView(Nav.class).exists(), "what is in no series says nothing of one");
    }

    private List<String> tabs() {
        return all(Tab.class).stream().map(Tab::getLabel).toList();
    }
}

package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.bulk.BulkBar;
import nyc.icefree.workspace.checklists.ChecklistPanels.ChecklistPanel;
import nyc.icefree.workspace.events.EventPageView.EventTabs;
import nyc.icefree.workspace.events.EventPageView.SeriesLine;
import nyc.icefree.workspace.series.SeriesPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class EventsViewTest extends WorkspaceTest {

    /** Of a page of rows: what there is, what it is made of, who comes, who helps; and what one may choose from. */
    private static final int FIRST_VIEW = 15;

    private static final int MOST_STATEMENTS = 18;

    private Given.Team team;

    @BeforeEach
    void three_evenings_and_a_series() {
        team = given.team();
        given.published(team, given.session("First", 3));
        given.published(team, given.session("Second", 4));
        given.published(team, given.session("Third", 5));
        given.series(team, given.session("Clinic", 9), Given.daily(12));
        open(team.organizer(), "events");
    }

    @Test
    void an_organizer_sees_the_events_of_their_organization_and_no_others() {
        var team = given.team();
        given.published(team, given.session("Know your rights at work", 7));
        given.published(given.team(), given.session("Somebody else’s evening", 7));
        open(team.organizer(), "events");
        var grid = findInView(EventGrid.class).single();
        assertEquals(1, test(grid).size());
        assertEquals("Know your rights at work", test(grid).getRow(0).row().title());
    }

    @Test
    void words_typed_into_the_search_narrow_the_list() {
        var team = given.team();
        given.published(team, given.session("Train the trainer", 7));
        given.published(team, given.session("Open house", 8));
        open(team.organizer(), "events");
        test(field(TextField.class, "Search in titles and texts")).setValue("trainer");
        var grid = findInView(EventGrid.class).single();
        assertEquals(1, test(grid).size());
        assertEquals("Train the trainer", test(grid).getRow(0).row().title());
    }

    @Test
    void a_row_says_how_an_event_fills() {
        var team = given.team();
        given.published(team, given.session("Know your rights", 7));
        open(team.organizer(), "events");
        var grid = findInView(EventGrid.class).single();
        assertEquals("0 of 20", test(grid).getCellText(0, 5));
        assertEquals("No shifts", test(grid).getCellText(0, 6));
    }

    @Test
    void what_a_reader_may_not_see_is_not_said_to_be_nothing() {
        String title = "Only for its team " + UUID.randomUUID();
        given.published(given.team(), given.session(title, 7));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        open("events");
        test(field(TextField.class, "Search in titles and texts")).setValue(title);
        var grid = findInView(EventGrid.class).single();
        assertEquals("Another team’s shifts", test(grid).getCellText(0, 5));
        assertEquals("Another team’s shifts", test(grid).getCellText(0, 6));
    }

    @Test
    void an_empty_list_says_what_to_do_next() {
        open(given.team().organizer(), "events");
        var grid = findInView(EventGrid.class).single();
        assertEquals(0, test(grid).size());
        assertTrue(shown(grid.getEmptyStateComponent()).contains("Plan one"));
    }

    @Test
    void an_address_says_what_is_chosen() {
        var team = given.team();
        given.published(team, given.session("Know your rights", 7));
        signIn(team.organizer(), "STAFF");
        assertEquals(0, rows("kind=rally"));
        assertEquals(0, rows("help=filled"));
        assertEquals(1, rows("kind=education-session&help=no-shifts&state=published"));
        assertEquals(0, rows("from=2999-01-01"));
        assertEquals(1, rows("kind=no-such-kind&from=ever"));
    }

    private int rows(String query) {
        UI.getCurrent().navigate("events", QueryParameters.fromString(query));
        return test(findInView(EventGrid.class).single()).size();
    }

    @Test
    void a_tab_says_how_much_there_is_to_do_and_says_it_anew_when_that_changes() {
        var team = given.team();
        var event = given.published(team);
        openTab(team.organizer(), event, "checklist");
        assertEquals(
                List.of("Details", "Shifts", "Who comes, 0 of 20", "Checklist", "Door", "Announcements", "Messages"),
                tabs());
        press("Add the usual tasks");
        int all = all(Checkbox.class).size();
        assertTrue(all > 1);
        assertEquals("Checklist, " + all + " to do", tabs().get(3));
        test(all(Checkbox.class).getFirst()).click();
        assertEquals("Checklist, " + (all - 1) + " to do", tabs().get(3));

        findInView(TabSheet.class).single().setSelectedIndex(2);
        press("Add a party");
        test(field(TextField.class, "Name")).setValue("Sam");
        test(field(IntegerField.class, "Adults")).setValue(3);
        pressAnywhere("Add a party");
        assertEquals("Who comes, 3 of 20", tabs().get(2));
        assertTrue(shown(findInView(EventHeader.class).single()).contains("3 of 20 spots taken"));
    }

    @Test
    void the_part_that_was_open_is_open_again_after_a_step_and_unknown_ones_are_the_first() {
        var team = given.team();
        var event = given.drafted(team, given.session("Rights", 7));
        openTab(team.organizer(), event, "checklist");
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
        var id = given.series(team, given.session("Clinic", 9), Given.daily(3));
        var rows = As.staff(team.organizer(), () -> seriesDesk.dates(id, 0, 500));
        open(team.organizer(), "events/" + rows.get(1).event());
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

    @Test
    void a_series_is_one_line_that_says_how_many_dates_are_to_come_and_opens_into_them() {
        assertEquals(4, test(grid()).size());
        assertEquals("Every day, 12 to come", said(3, "place"));
        assertEquals("false", said(3, "open"));
        toggle();
        assertEquals(16, test(grid()).size());
        assertEquals("true", said(3, "open"));
        assertFalse(test(grid()).getRow(4).listed().head());
        toggle();
        assertEquals(4, test(grid()).size());
    }

    @Test
    void choosing_the_line_of_a_series_chooses_its_dates() {
        choose(grid(), 3);
        assertEquals("12 events selected", chosen());
        toggle();
        assertTrue(isChosen(4));
        choose(grid(), 4);
        assertEquals("11 events selected", chosen());
        assertFalse(isChosen(3));
        choose(grid(), 3);
        assertEquals("12 events selected", chosen());
        choose(grid(), 3);
        assertFalse(findInView(BulkBar.class).exists());
    }

    @Test
    void with_shift_all_as_far_as_the_row_are_chosen() {
        choose(grid(), 0);
        test(grid())
                .invokeLitRendererFunction(
                        2,
                        0,
                        "choose",
                        JsonNodeFactory.instance.arrayNode().add(true).add(2));
        assertEquals("3 events selected", chosen());
        assertTrue(isChosen(1));
        assertFalse(isChosen(3));
    }

    @Test
    void all_that_the_list_finds_are_chosen_by_one_box() {
        grid().chooseAll(true);
        assertEquals("15 events selected", chosen());
        assertTrue(isChosen(3));
        grid().chooseAll(false);
        assertFalse(isChosen(3));
    }

    private EventGrid grid() {
        return findInView(EventGrid.class).single();
    }

    private void toggle() {
        test(grid()).invokeLitRendererFunction(3, 1, "toggle");
    }

    private String said(int row, String property) {
        return test(grid()).getLitRendererPropertyValue(row, 1, property, String.class);
    }

    private boolean isChosen(int row) {
        return test(grid()).getLitRendererPropertyValue(row, 0, "chosen", Boolean.class);
    }

    private String chosen() {
        return shown(findInView(BulkBar.class).single()).split("selected")[0] + "selected";
    }

    @Test
    void the_list_takes_few_statements_and_choosing_a_row_none() {
        var team = given.team();
        for (int day = 1; day <= 8; day++) {
            given.published(team, given.session("Counted " + day, day));
        }
        signIn(team.organizer(), "STAFF");
        statements(); // what is kept from now on
        long first = statements();
        assertTrue(first > 0 && first <= FIRST_VIEW, "statements: " + first);
        long chosen = CountedStatements.in(() -> {
            choose(findInView(EventGrid.class).single(), 1);
            return "";
        });
        assertTrue(chosen <= first, "statements: " + chosen);
    }

    private long statements() {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> {
            var page = open("events");
            roundTrip();
            return page;
        });
    }

    @Test
    void only_what_is_looked_at_is_read_and_an_entry_says_in_words_how_it_fills() {
        var team = given.team();
        given.published(team, given.session("Know your rights at work", 7));
        given.published(team, given.session("Far away", 200));
        given.published(given.team(), given.session("Somebody else’s evening", 7));
        signIn(team.organizer(), "STAFF");
        open("month", today().plusDays(7));
        var shown = entries();
        assertSays(shown, "Know your rights at work", "0 of 20 spots");
        assertSaysNot(shown, "Far away", "Somebody else");

        ComponentUtil.fireEvent(
                calendar(),
                new EventCalendar.Looked(
                        calendar(), true, "month", today().plusDays(200).toString()));
        shown = entries();
        assertTrue(shown.contains("Far away"), shown);
        assertFalse(shown.contains("Know your rights at work"), shown);
    }

    @Test
    void who_does_not_see_an_events_numbers_is_not_told_them() {
        String title = "Only for its team " + UUID.randomUUID();
        given.published(given.team(), given.session(title, 7));
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        UI.getCurrent()
                .navigate(
                        "events",
                        QueryParameters.fromString(
                                "view=calendar&show=day&on=" + today().plusDays(7) + "&q=" + title.replace(' ', '+')));
        var shown = entries();
        assertTrue(shown.contains(title), shown);
        assertSaysNot(shown, "spots", "\"movable\":true");
    }

    @Test
    void a_month_takes_few_statements_however_many_events_it_has() {
        var team = given.team();
        for (int day = 6; day < 12; day++) {
            given.published(team, given.session("Open house " + day, day));
        }
        signIn(team.organizer(), "STAFF");
        open("month", today().minusYears(3));
        var next = new EventCalendar.Looked(
                calendar(), true, "month", today().plusDays(8).toString());
        long statements = CountedStatements.in(() -> {
            ComponentUtil.fireEvent(calendar(), next);
            return entries();
        });
        assertTrue(entries().contains("Open house 8"), entries());
        assertTrue(statements <= MOST_STATEMENTS, "statements for a month: " + statements);
    }

    @Test
    void an_empty_place_leads_to_the_form_with_its_hours() {
        signIn(given.team().organizer(), "STAFF");
        open("week", LocalDate.of(2031, 12, 5));
        ComponentUtil.fireEvent(
                calendar(), new EventCalendar.Asked(calendar(), true, "2031-12-05T17:30", "2031-12-05T19:00", false));
        var when = findInView(EventEditor.class).single().typed().when();
        assertEquals("2031-12-05T17:30", String.valueOf(when.start()));
        assertEquals("2031-12-05T19:00", String.valueOf(when.end()));
    }

    @Test
    void a_day_or_several_lead_there_too() {
        signIn(given.team().organizer(), "STAFF");
        open("month", LocalDate.of(2031, 12, 5));
        var day = new EventCalendar.Asked(calendar(), true, "2031-12-05", "", false);
        assertEquals(AskedTimes.day(LocalDate.of(2031, 12, 5)), day.times().orElseThrow());
        var days = new EventCalendar.Asked(calendar(), true, "2031-12-05", "2031-12-08", true);
        assertEquals(
                AskedTimes.days(LocalDate.of(2031, 12, 5), LocalDate.of(2031, 12, 7)),
                days.times().orElseThrow());
        var hour = new EventCalendar.Asked(calendar(), true, "2031-12-05T09:00", "", false);
        assertEquals(
                new AskedTimes(LocalDate.of(2031, 12, 5), LocalTime.of(9, 0), null, null),
                hour.times().orElseThrow());
    }

    private void open(String show, LocalDate on) {
        UI.getCurrent().navigate("events", QueryParameters.fromString("view=calendar&show=" + show + "&on=" + on));
    }

    private EventCalendar calendar() {
        return findInView(EventCalendar.class).single();
    }

    private String entries() {
        return String.valueOf(calendar().getElement().getPropertyRaw("entries"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Given.NEW_YORK));
    }
}

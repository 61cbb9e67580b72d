package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.workspace.WorkspaceTest;
import nyc.icefree.workspace.bulk.BulkBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** Rows are chosen one by one, as far as another, all that the list finds, and a series with all its dates. */
class EventChoiceViewTest extends WorkspaceTest {
    @Autowired
    SeriesPlanning planning;

    private Given.Team team;

    @BeforeEach
    void three_evenings_and_a_series() {
        team = given.team();
        given.published(team, given.session("First", 3));
        given.published(team, given.session("Second", 4));
        given.published(team, given.session("Third", 5));
        As.staff(
                team.organizer(),
                () -> planning.plan(
                        team.organization(),
                        given.session("Clinic", 9),
                        Repeats.by(Rule.read("FREQ=DAILY;COUNT=12", LocalDate.of(2027, 1, 1), Given.NEW_YORK))));
        signIn(team.organizer(), "STAFF");
        open("events");
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
        assertEquals("12 events chosen", chosen());
        toggle();
        assertTrue(isChosen(4));
        choose(grid(), 4);
        assertEquals("11 events chosen", chosen());
        assertFalse(isChosen(3));
        choose(grid(), 3);
        assertEquals("12 events chosen", chosen());
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
        assertEquals("3 events chosen", chosen());
        assertTrue(isChosen(1));
        assertFalse(isChosen(3));
    }

    @Test
    void all_that_the_list_finds_are_chosen_by_one_box() {
        grid().chooseAll(true);
        assertEquals("15 events chosen", chosen());
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
        return shown(findInView(BulkBar.class).single()).split("chosen")[0] + "chosen";
    }
}

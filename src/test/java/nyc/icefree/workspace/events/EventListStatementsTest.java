package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.CountedStatements;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

/** How much the list of events asks the database until it stands there. */
class EventListStatementsTest extends WorkspaceTest {
    /** Of a page of rows: what there is, what it is made of, who comes, who helps; and what one may choose from. */
    private static final int FIRST_VIEW = 15;

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
}

package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.sources.SourceForm;
import nyc.icefree.sources.Sources;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Long lists are read a page at a time, and each page by few statements. */
class ListPagesTest extends WorkspaceTest {
    /** More than a page. */
    private static final int ROWS = 60;

    private static final int MOST = 15;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Venues venues;

    @Autowired
    Sources sources;

    @Autowired
    VolunteerProfiles volunteers;

    @Test
    void a_page_takes_few_statements_however_long_the_list_is() {
        var team = given.team();
        for (int n = 0; n < ROWS; n++) {
            row(team, "Row " + n + " " + UUID.randomUUID());
        }
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        for (var view : List.of("people", "organizations", "venues", "volunteers", "sources", "outbox", "record")) {
            first(view); // notes the reading once, and what is kept from now on
            long first = first(view);
            assertTrue(first > 0 && first <= MOST, view + " takes statements: " + first);
            long next = CountedStatements.in(() -> {
                assertTrue(page(50, 10).size() == 10, view);
                return view;
            });
            assertTrue(next <= first, view + " takes statements for a page: " + next);
        }
    }

    @Test
    void a_list_reads_its_first_page_once_and_the_others_when_they_are_asked_for() {
        var team = given.team();
        String name = "Paged " + UUID.randomUUID();
        for (int n = 10; n < 70; n++) {
            venue(team, name + " " + n);
        }
        signIn(team.organizer(), "STAFF");
        open("venues");
        search(name);
        var grid = findInView(Grid.class).single();
        assertEquals(60, test(grid).size());
        assertEquals(10, page(50, 50).size());
        assertEquals(name + " 10", test(grid).getLitRendererPropertyValue(0, 0, "title", String.class));
        assertEquals(name + " 69", test(grid).getLitRendererPropertyValue(59, 0, "title", String.class));
    }

    private void search(String name) {
        test(findInView(TextField.class).single()).setValue(name);
    }

    private long first(String view) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> {
            var page = open(view);
            roundTrip();
            return page;
        });
    }

    @SuppressWarnings("unchecked")
    private List<Object> page(int offset, int limit) {
        Grid<Object> grid = findInView(Grid.class).single();
        return grid.getDataProvider()
                .fetch(new Query<>(offset, limit, List.of(), null, null))
                .toList();
    }

    private void row(Given.Team team, String name) {
        given.untrustedTeam();
        As.administrator(team.organizer(), () -> accounts.invite(name, Given.email(), Language.ENGLISH, false));
        venue(team, name);
        As.staff(
                team.organizer(),
                () -> sources.add(
                        team.organization(),
                        new SourceForm(
                                "https://calendar.example.org/" + UUID.randomUUID(),
                                name,
                                Language.ENGLISH,
                                EventKind.OTHER,
                                null)));
        given.volunteer(name, team);
    }

    private void venue(Given.Team team, String name) {
        As.staff(
                team.organizer(),
                () -> venues.add(
                        team.organization(),
                        new VenueForm(name, "2 Sample Street", "", null, "", null, null, Set.of(), 9, "", false)));
    }
}

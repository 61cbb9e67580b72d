package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No list of the workspace asks the database once for each of its rows. */
class ListsTest extends WorkspaceTest {
    private static final int MORE = 4;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    EventRequests requests;

    @Autowired
    VolunteerProfiles volunteers;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "events", "organizations", "venues", "people", "requests", "volunteers", "sources", "outbox"
            })
    void a_longer_list_does_not_cost_a_statement_for_each_row(String view) {
        var team = given.team();
        more(team);
        more(team);
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        statements(view); // notes the reading once
        long before = statements(view);
        for (int n = 0; n < MORE; n++) {
            more(team);
        }
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        long after = statements(view);
        // what is read at most once a second may come between
        assertTrue(before > 0 && after < before + MORE, "statements: " + before + ", then " + after);
    }

    private long statements(String view) {
        open("my-calendar"); // so that the view is made anew
        return CountedStatements.in(() -> {
            var page = open(view);
            all(Grid.class).forEach(grid -> test(grid).size());
            return page;
        });
    }

    private void more(Given.Team team) {
        var event = given.published(team, given.session("Know your rights " + UUID.randomUUID(), 6));
        var day = LocalDate.now(Given.NEW_YORK).plusDays(6);
        var slot = TimeSlot.of(day.atTime(18, 0), day.atTime(20, 30), Given.NEW_YORK);
        given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 2, slot).withSignup(SignupMode.ASK));
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2)));
        As.nobody(() -> requests.send(RequestForms.session("Corona", team.organization()), UUID.randomUUID()));
        given.untrustedTeam();
        given.volunteer(team);
    }
}

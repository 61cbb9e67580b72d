package nyc.icefree.workspace.reports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nyc.icefree.Given;
import nyc.icefree.Sql;
import nyc.icefree.workspace.WorkspaceTest;
import org.junit.jupiter.api.Test;

class ReportsViewTest extends WorkspaceTest {
    @Test
    void ones_own_organization_is_shown_and_what_was_not_counted_is_not_zero() {
        var team = given.team();
        var event = given.published(team, given.session("Session", 1));
        Sql.run(
                jdbc,
                "update event set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?",
                java.time.LocalDateTime.of(2022, 5, 3, 18, 0),
                java.time.LocalDateTime.of(2022, 5, 3, 19, 0),
                java.time.OffsetDateTime.parse("2022-05-03T22:00:00Z"),
                java.time.OffsetDateTime.parse("2022-05-03T23:00:00Z"),
                event.value());
        signIn(team.organizer(), "STAFF");
        String year = report(team.organization().toString(), "2022");
        assertSays(
                year,
                "Events held",
                "Published and over",
                "People who came",
                "Not counted",
                "Month by month",
                "No quarter of this time is final yet");
        assertTrue(report(team.organization().toString(), "2022-05").contains("May 2022"));
        assertTrue(report(team.organization().toString(), "2022-Q2").contains("April to June 2022"));
        assertFalse(year.contains("Download as a table"), "nobody gave the right to export");
        given.mayExport(team.organization(), team.organizer());
        assertTrue(report(team.organization().toString(), "2022").contains("Download as a table"));
        var other = given.team();
        String theirs = report(other.organization().toString(), "2022");
        assertTrue(theirs.contains(name(team)), "one's own instead: " + theirs);
        assertFalse(theirs.contains(name(other)));
        assertFalse(report("all", "2022").contains("All organizations together"));
    }

    @Test
    void administrators_see_all_together_and_no_single_one() {
        given.team();
        signIn(given.person(), "STAFF", "ADMINISTRATOR");
        String all = report("", "");
        assertTrue(all.contains("All organizations together"), all);
        assertSays(all, "?from=radio", "chat, flyer");
        signIn(given.person(), "STAFF");
        assertTrue(report("", "").contains("You do for none yet"));
    }

    private String name(Given.Team team) {
        return Sql.one(
                jdbc,
                String.class,
                "select name from organization where id = ?",
                team.organization().value());
    }

    private String report(String of, String period) {
        UI.getCurrent().navigate("reports", QueryParameters.simple(Map.of("of", of, "period", period)));
        return shown((Main) getCurrentView());
    }
}

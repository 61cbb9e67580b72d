package nyc.icefree.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How many statements each view may ask when an administrator who organizes opens it. What was measured is written to
 * {@code target/view-costs.txt}.
 */
class ViewCostsTest extends WorkspaceTest {
    private static final Path BOUNDS = Path.of("src/test/resources/house/view-costs.txt");
    private static final Path VIEWS = Path.of("src/test/resources/who-may/routes.txt");

    @Autowired
    Templates templates;

    @Autowired
    EventRequests requests;

    @Autowired
    RequestDesk desk;

    private record Cost(String view, long statements) {
        static Cost read(String line) {
            String[] parts = line.split("\\s+");
            return new Cost(parts[0], Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return "%-40s %3d".formatted(view, statements);
        }
    }

    @Test
    void a_view_asks_no_more_statements_than_its_bound() throws Exception {
        var team = given.team();
        var event = given.published(team, given.session("Know your rights", 6));
        given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 3, events.slotOf(event).orElseThrow()));
        As.nobody(() -> given.comes(event, Given.party("Rosa", 2, null, Language.ENGLISH)));
        var volunteer = given.volunteer("Mei", team);
        var template = As.staff(team.organizer(), () -> templates.keep(event, "Rights at the door"));
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        var request =
                As.staff(team.organizer(), () -> desk.queue(true)).getFirst().id();
        signIn(team.organizer(), "STAFF", "ADMINISTRATOR");
        var measured = new ArrayList<Cost>();
        var over = new ArrayList<String>();
        var bounds = lines(BOUNDS).map(Cost::read).toList();
        for (Cost bound : bounds) {
            String path = bound.view
                    .replace("/workspace/", "")
                    .replace(":event", event.toString())
                    .replace(":organization", team.organization().toString())
                    .replace(":volunteer", volunteer.toString())
                    .replace(":template", template.toString())
                    .replace(":source", UUID.randomUUID().toString())
                    .replace(":page/:language", "about/es")
                    .replace(":chosen?", request.toString());
            go(path);
            // work of other threads may fall between two
            long least = IntStream.range(0, 3)
                    .mapToLong(again -> {
                        go(path.equals("account") ? "venues" : "account"); // so that the view is made anew
                        return CountedStatements.in(() -> go(path));
                    })
                    .min()
                    .orElseThrow();
            var cost = new Cost(bound.view, least);
            measured.add(cost);
            if (least > bound.statements) {
                over.add(cost + "  is more than  " + bound);
            }
        }
        Files.write(
                Path.of("target/view-costs.txt"),
                measured.stream().map(Cost::toString).toList());
        assertEquals(List.of(), over, "make it cheaper, or change the bound in " + BOUNDS + " and say why");
        assertEquals(
                List.of(),
                lines(VIEWS)
                        .filter(row -> row.startsWith("VIEW "))
                        .map(row -> row.split("\\s+")[1])
                        .filter(view -> bounds.stream().noneMatch(bound -> bound.view.equals(view)))
                        .toList(),
                "say in " + BOUNDS + " what it may cost");
    }

    private HasElement go(String path) {
        String[] parts = path.split("[?]");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        roundTrip(); // lists ask for their rows
        return getCurrentView();
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
    }
}

package nyc.icefree.calendar;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A series goes from one entry to entries by themselves and back: no name is left alive that is no more, none goes back. */
abstract class PartedSeriesContract {
    @AppTest
    static class OnH2Test extends PartedSeriesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartedSeriesContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String OFF = "CANCELLED";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesEditing changing;

    @Autowired
    SeriesDesk desk;

    @LocalServerPort
    int port;

    private final Map<String, Integer> said = new HashMap<>();
    private final LocalDate first = LocalDate.now(Given.NEW_YORK).plusDays(3);
    private Given.Team team;
    private SeriesId id;

    @BeforeEach
    void three_public_dates() {
        team = given.team();
        var form = given.session("Clinic", 3).at(first.atTime(18, 0), first.atTime(20, 0));
        id = As.staff(team.organizer(), () -> {
            var made = series.plan(team.organization(), form, Repeats.by(rule("FREQ=DAILY;COUNT=3")));
            publishing.publish(made);
            return made;
        });
    }

    @Test
    void by_whole_days_and_hours_again() throws Exception {
        var whole = entries();
        assertEquals(1, whole.size(), whole.toString());
        String uid = whole.keySet().iterator().next();
        change(d -> d.at(first.atStartOfDay(), first.plusDays(1).atStartOfDay()), null);
        var apart = entries();
        assertEquals(4, apart.size(), apart.toString());
        assertTrue(says(apart, uid, OFF, "The dates of this series are entries of their own now"), apart.toString());
        assertEquals(3, live(apart));
        change(d -> d.at(first.atTime(9, 0), first.atTime(10, 0)), null);
        var again = entries();
        assertEquals(4, again.size(), again.toString());
        assertTrue(says(again, uid, "RRULE", "Clinic"), again.toString());
        assertEquals(1, live(again));
        change(d -> d.at(first.atStartOfDay(), first.plusDays(1).atStartOfDay()), null);
        assertEquals(3, live(entries()), "each under the name that it had before");
        assertEquals(4, entries().size());
    }

    @Test
    void by_a_rule_that_outlook_has_not() throws Exception {
        String uid = entries().keySet().iterator().next();
        change(d -> d, rule("FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=2"));
        var apart = entries();
        assertTrue(says(apart, uid, OFF, "entries of their own now"), apart.toString());
        change(d -> d, Rule.weekly(first.plusDays(4).getDayOfWeek()).times(2));
        assertTrue(says(entries(), uid, "RRULE", "Clinic"), entries().toString());
    }

    private void change(UnaryOperator<EventDraft> how, @Nullable Rule rule) {
        As.staff(team.organizer(), () -> {
            EventId date = dates().getFirst();
            var plan = planning.planOf(date).orElseThrow();
            changing.change(date, plan.version(), how.apply(plan.draft()), Scope.WHOLE, rule, "Moved");
        });
    }

    private List<EventId> dates() {
        return desk.dates(id, 0, 20).stream()
                .filter(row -> row.state() == EventState.PUBLISHED)
                .map(SeriesDateRow::event)
                .toList();
    }

    private Rule rule(String text) {
        return Rule.read(text, first, Given.NEW_YORK);
    }

    private static long live(Map<String, String> entries) {
        return entries.values().stream().filter(entry -> !entry.contains(OFF)).count();
    }

    private static boolean says(Map<String, String> entries, String uid, String... parts) {
        return Arrays.stream(parts)
                .allMatch(part -> Objects.requireNonNull(entries.get(uid)).contains(part));
    }

    /** By UID; what has another text than before has a higher SEQUENCE, which never goes back. */
    private Map<String, String> entries() throws Exception {
        var address = URI.create("http://localhost:" + port + "/calendar/organization/" + team.slug() + ".ics");
        String feed = CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body()
                .replace("\r\n ", "");
        var found = new HashMap<String, String>();
        for (String entry : feed.split("BEGIN:VEVENT")) {
            if (entry.contains("UID:")) {
                String uid = line(entry, "UID:");
                int sequence = Integer.parseInt(line(entry, "SEQUENCE:"));
                assertTrue(said.getOrDefault(uid, 0) <= sequence, feed);
                said.put(uid, sequence);
                found.merge(uid, entry, String::concat);
            }
        }
        return found;
    }

    private static String line(String entry, String name) {
        return entry.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }
}

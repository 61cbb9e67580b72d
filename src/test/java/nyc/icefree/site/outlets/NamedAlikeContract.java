package nyc.icefree.site.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who keeps a copy by JSON and subscribes to the calendar has each date once: both call it the same and put it at one time. */
abstract class NamedAlikeContract extends AppParts {
    @AppTest
    static class OnH2Test extends NamedAlikeContract {}

    @PostgresAppTest
    static class OnPostgresTest extends NamedAlikeContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void each_entry_is_called_and_timed_as_its_component_in_the_calendar() throws Exception {
        var team = given.team();
        given.published(team, given.session("Once", 4));
        given.published(team, wholeDays(given.session("Week of action", 12)));
        var dates = repeated(team, given.session("Clinic", 20), 5);
        var midnights = repeated(team, wholeDays(given.session("Fast", 30)), 2);
        given.change(
                team,
                dates.get(1),
                draft -> draft.at(start(draft).plusHours(26), start(draft).plusHours(28)));
        As.staff(team.organizer(), () -> planning.cancel(dates.get(2), "Flooded"));
        given.change(team, dates.get(3), NamedAlikeContract::wholeDays);
        var entries = entries("/api/events?organization=" + team.slug());
        assertEquals(1 + 1 + dates.size() + midnights.size(), entries.size());
        var names = new HashSet<String>();
        for (var entry : entries) {
            var component = component(text(entry, "calendar"));
            assertEquals(component.get("UID"), text(entry, "uid"));
            assertEquals(
                    component.get("RECURRENCE-ID"),
                    entry.get("recurrenceId").isNull() ? null : local(text(entry, "recurrenceId")));
            boolean days = Objects.requireNonNull(component.get("DTSTART")).length() == 8;
            boolean became = text(entry, "recurrenceId").startsWith(day(dates.get(3), team));
            assertEquals(days || became, entry.get("allDay").asBoolean(), "a series keeps the form of its other dates");
            assertEquals(component.get("DTSTART"), written(text(entry, "start"), days));
            assertEquals(component.get("DTEND"), written(text(entry, "end"), days));
            assertEquals(
                    component.get("LOCATION"), entry.get("place").get("line").stringValue());
            assertTrue(names.add(text(entry, "uid") + text(entry, "recurrenceId")), "no two have one name");
        }
    }

    @Test
    void the_dates_of_a_series_share_its_name_also_where_the_calendar_writes_them_as_one() throws Exception {
        var team = given.team();
        var single = given.published(team, given.session("Once", 4));
        var dates = repeated(team, given.session("Clinic", 20), 3);
        String feed = fetch("/calendar/organization/" + team.slug() + ".ics");
        for (var entry : entries("/api/events?organization=" + team.slug())) {
            assertTrue(feed.contains("UID:" + text(entry, "uid") + "\r\n"), feed);
            boolean alone = entry.get("series").isNull();
            assertEquals(alone, text(entry, "uid").equals(text(entry, "id")));
            assertEquals(alone, entry.get("recurrenceId").isNull());
        }
        assertEquals(2, feed.split("BEGIN:VEVENT", -1).length - 1);
        As.staff(team.organizer(), () -> planning.unpublish(dates.get(1)));
        String left = fetch("/api/events?organization=" + team.slug());
        assertEquals(1, json.readTree(left).get("deleted").size());
        assertEquals(3, json.readTree(left).get("events").size());
        assertNotEquals(single, dates.getFirst());
    }

    @Test
    void a_day_is_no_hour_that_would_be_another_day_elsewhere() throws Exception {
        var team = given.team();
        var draft = wholeDays(given.session("Week of action", 12));
        given.published(team, draft);
        var entry = entries("/api/events?organization=" + team.slug()).getFirst();
        var first = start(draft).toLocalDate();
        assertEquals(first.toString(), text(entry, "start"));
        assertEquals(first.plusDays(2).toString(), text(entry, "end"));
        assertTrue(entry.get("allDay").asBoolean());
        assertFalse(entry.toString().contains("T00:00"));
    }

    private List<EventId> repeated(Given.Team team, EventDraft draft, int times) {
        var daily = Repeats.by(Rule.weekly(DayOfWeek.values()).times(times));
        var id = As.staff(team.organizer(), () -> series.plan(team.organization(), draft, daily));
        As.staff(team.organizer(), () -> publishing.publish(id));
        return given.dates(team, id);
    }

    private String day(EventId event, Given.Team team) {
        return As.staff(
                team.organizer(),
                () -> start(planning.planOf(event).orElseThrow().draft())
                        .toLocalDate()
                        .toString());
    }

    private static EventDraft wholeDays(EventDraft draft) {
        var first = start(draft).toLocalDate().atStartOfDay();
        return draft.at(first, first.plusDays(2));
    }

    private static LocalDateTime start(EventDraft draft) {
        return Objects.requireNonNull(draft.when().start());
    }

    /** As a calendar has it. */
    private static String written(String time, boolean days) {
        if (days) {
            return time.replace("-", "");
        }
        return time.length() == 10 ? local(LocalDate.parse(time).atStartOfDay()) : local(time);
    }

    private static String local(String time) {
        return local(
                OffsetDateTime.parse(time).atZoneSameInstant(Given.NEW_YORK).toLocalDateTime());
    }

    private static String local(LocalDateTime time) {
        return java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(time);
    }

    private static String text(JsonNode entry, String name) {
        return entry.get(name).isNull() ? "" : entry.get(name).stringValue();
    }

    private List<JsonNode> entries(String path) throws Exception {
        var all = new ArrayList<JsonNode>();
        json.readTree(fetch(path)).get("events").forEach(all::add);
        return all;
    }

    /** The only one of a file, by the names of its properties, unescaped. */
    private Map<String, String> component(String address) throws Exception {
        String file = fetch(URI.create(address).getPath()).replace("\r\n ", "");
        var found = new TreeMap<String, String>();
        file.replaceFirst("(?s).*BEGIN:VEVENT\r\n(.*?)END:VEVENT.*", "$1")
                .lines()
                .forEach(line -> found.put(
                        line.replaceFirst("[:;].*", ""),
                        line.substring(line.indexOf(':') + 1).replace("\\,", ",")));
        return found;
    }

    private String fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }
}

package nyc.icefree.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesDateRow;
import nyc.icefree.series.SeriesDesk;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A date of a series goes by one name wherever it is written: its series' UID and which of the dates it is. */
@AppTest
class SeriesNamesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    SeriesPlanning series;

    @Autowired
    SeriesPublishing publishing;

    @Autowired
    SeriesDesk desk;

    @Autowired
    WorkCalendars work;

    @LocalServerPort
    int port;

    private Given.Team team;
    private SeriesId id;
    private List<EventId> dates;

    @BeforeEach
    void four_dates_day_after_day() {
        team = given.team();
        var daily = Rule.weekly(DayOfWeek.values()).times(4);
        id = As.staff(
                team.organizer(),
                () -> series.plan(team.organization(), given.session("Clinic", 9), Repeats.by(daily)));
        dates = As.staff(team.organizer(), () -> desk.dates(id, 0, 20)).stream()
                .map(SeriesDateRow::event)
                .toList();
    }

    @Test
    void the_file_of_a_withdrawn_date_cancels_the_entry_that_the_file_made() throws Exception {
        As.staff(team.organizer(), () -> publishing.publish(id));
        String path = file(dates.get(2));
        var before = only(path);
        assertEquals("CONFIRMED", before.get("STATUS"));
        assertTrue(before.containsKey("RECURRENCE-ID"));
        As.staff(team.organizer(), () -> planning.unpublish(dates.get(2)));
        var after = only(path);
        assertEquals(name(before), name(after));
        assertEquals("CANCELLED", after.get("STATUS"));
        assertTrue(sequence(after) > sequence(before), before + " then " + after);
        assertFalse(after.toString().contains("Clinic"));
    }

    @Test
    void an_organizer_s_own_calendar_names_dates_as_the_public_ones_do() throws Exception {
        As.staff(team.organizer(), () -> publishing.publish(id));
        As.staff(team.organizer(), () -> planning.cancel(dates.get(1), "The heating is off"));
        var files = new ArrayList<List<String>>();
        for (EventId date : dates) {
            files.add(numbered(only(file(date))));
        }
        var own = entries(ownWork());
        assertTrue(
                own.getFirst().containsKey("RRULE"), "programs that know no date without its series show all of them");
        assertEquals(4, own.size());
        assertEquals(files.getFirst().getFirst(), own.getFirst().get("UID"));
        var all = entries("/calendar/series/" + id.value() + ".ics");
        assertEquals(numbered(all.getFirst()), numbered(own.getFirst()), "the rule, too");
        assertTrue(files.containsAll(
                own.stream().skip(1).map(SeriesNamesTest::numbered).toList()));
        var shown = Expanded.byIcal4j(
                fetch(ownWork()).getBytes(UTF_8), Instant.now().plus(Duration.ofDays(90)));
        assertEquals(
                List.of("CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"),
                shown.stream().map(Expanded::status).toList());
    }

    @Test
    void a_draft_is_named_in_the_own_calendar_as_it_will_be_when_it_is_public() throws Exception {
        var meant = entries(ownWork());
        assertEquals(4, meant.size());
        As.staff(team.organizer(), () -> publishing.publish(id));
        for (int i = 0; i < 4; i++) {
            var published = only(file(dates.get(i)));
            assertEquals(meant.get(i).get("UID"), published.get("UID"));
            assertEquals(
                    meant.get(i).getOrDefault("RECURRENCE-ID", meant.get(i).get("DTSTART")),
                    published.get("RECURRENCE-ID"));
            assertTrue(sequence(published) >= sequence(meant.get(i)));
            assertEquals("TENTATIVE", meant.get(i).get("STATUS"));
        }
    }

    @Test
    void what_is_in_no_series_goes_by_its_own_name_everywhere() throws Exception {
        var single = given.published(team, given.session("Once", 5));
        var once = only(file(single));
        assertFalse(once.containsKey("RECURRENCE-ID"));
        assertTrue(entries(ownWork()).stream().map(SeriesNamesTest::numbered).anyMatch(numbered(once)::equals));
    }

    private String ownWork() {
        var token = As.staff(team.organizer(), () -> work.link().orElseGet(work::renew));
        return FeedLinks.myWork(Language.ENGLISH, token);
    }

    private String file(EventId event) {
        return FeedLinks.event(
                Language.ENGLISH,
                events.view(event, Audience.PUBLIC).orElseThrow().slug());
    }

    private Map<String, String> only(String path) throws Exception {
        var entries = entries(path);
        assertEquals(1, entries.size(), path);
        return entries.getFirst();
    }

    private static List<String> name(Map<String, String> entry) {
        return List.of(Objects.requireNonNull(entry.get("UID")), entry.getOrDefault("RECURRENCE-ID", ""));
    }

    private static List<String> numbered(Map<String, String> entry) {
        var all = new ArrayList<>(name(entry));
        all.add(entry.get("SEQUENCE"));
        return all;
    }

    private static int sequence(Map<String, String> entry) {
        return Integer.parseInt(Objects.requireNonNull(entry.get("SEQUENCE")));
    }

    private String fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** The VEVENTs in their order, each by the names of its properties. */
    private List<Map<String, String>> entries(String path) throws Exception {
        String feed = fetch(path);
        var entries = new ArrayList<Map<String, String>>();
        for (String line : feed.replace("\r\n ", "").split("\r\n")) {
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new TreeMap<>());
            } else if (!entries.isEmpty()) {
                entries.getLast().put(SeriesComponent.name(line), line.substring(line.indexOf(':') + 1));
            }
        }
        return entries;
    }
}

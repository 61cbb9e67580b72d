package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesEditing;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.series.SeriesProgramme;
import nyc.icefree.series.SeriesPublishing;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

abstract class SeriesFeedContract {
    @AppTest
    static class OnH2Test extends SeriesFeedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesFeedContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Rule WEEKLY = Rule.weekly(DayOfWeek.values());

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
    SeriesProgramme programme;

    @LocalServerPort
    int port;

    private Given.Team team;
    private SeriesId id;
    private List<EventId> dates;

    @BeforeEach
    void six_dates_day_after_day() {
        team = given.team();
        id = given.series(team, given.session("Clinic", 9), WEEKLY.times(6));
        dates = given.dates(team, id);
    }

    @Test
    void a_series_has_an_address_that_outlives_its_splits() throws Exception {
        String path = FeedLinks.series(Language.ENGLISH, id.value());
        assertEquals(404, get(path).statusCode(), "nothing of it is public");
        publish();
        assertEquals(path, FeedLinks.series(Language.ENGLISH, root(dates.get(5))));
        assertEquals(6, shown(path).size());
        given.change(team, dates.get(3), d -> later(d, 2), Scope.FOLLOWING);
        assertEquals(path, FeedLinks.series(Language.ENGLISH, root(dates.get(5))), "the page names the same address");
        var after = get(path);
        assertEquals(6, shown(path).size());
        assertEquals(2, count(after.body(), "RRULE"));
        assertEquals(1, count(after.body(), "RELATED-TO"));
        assertTrue(after.body().contains("X-WR-CALNAME:"), after.body());
        assertTrue(after.body().contains(": Clinic\r\n"), after.body());
        assertTrue(after.body().contains("SOURCE;VALUE=URI:http"), after.body());
        assertTrue(after.headers().firstValue("ETag").isPresent());
        assertEquals(200, get("/es" + path).statusCode());
        assertEquals(
                404,
                get("/calendar/series/00000000-0000-0000-0000-000000000000.ics").statusCode());
    }

    @Test
    void a_filter_that_keeps_some_dates_of_a_series_shows_just_those() throws Exception {
        publish();
        given.change(team, dates.get(2), d -> held(d), Scope.THIS);
        given.change(team, dates.get(5), d -> held(d), Scope.THIS);
        String bronx = "/calendar/by/organization-" + team.slug() + "/borough-bronx.ics";
        String queens = "/calendar/by/organization-" + team.slug() + "/borough-queens.ics";
        assertEquals(List.of(start(2), start(5)), shown(bronx), get(bronx).body());
        assertEquals(6, shown(queens).size(), get(queens).body());
        assertEquals(List.of(start(2), start(5)), left(queens), "two of them have left");
        assertEquals(List.of(), left(bronx), "what never was there is not named");
        assertFalse(get(queens).body().contains("Bronx Hall"));
        assertEquals(6, shown("/calendar/organization/" + team.slug() + ".ics").size());
        assertEquals(sequence(bronx), sequence(queens), "a UID has one SEQUENCE");
    }

    @Test
    void a_series_that_moved_to_another_area_leaves_its_former_feed_with_every_date() throws Exception {
        publish();
        String bronx = "/calendar/by/organization-" + team.slug() + "/borough-bronx.ics";
        String queens = "/calendar/by/organization-" + team.slug() + "/borough-queens.ics";
        given.change(team, dates.get(4), d -> held(d), Scope.FOLLOWING);
        assertEquals(List.of(start(4), start(5)), left(queens), get(queens).body());
        assertEquals(6, shown(queens).size(), get(queens).body());
        assertEquals(List.of(start(4), start(5)), shown(bronx));
        given.change(team, dates.get(0), d -> held(d), Scope.WHOLE);
        assertEquals(6, left(queens).size(), get(queens).body());
        assertEquals(6, shown(bronx).size());
        assertEquals(List.of(), left(bronx));
        String feed = get(queens).body().replace("\r\n ", "");
        assertFalse(feed.substring(feed.indexOf("BEGIN:VEVENT")).contains("Bronx"), feed);
    }

    @Test
    void what_is_a_draft_yet_is_in_no_feed_whatever_the_rule_says() throws Exception {
        As.staff(team.organizer(), () -> planning.publish(dates.getFirst()));
        As.staff(team.organizer(), () -> planning.publish(dates.get(1)));
        String path = "/calendar/organization/" + team.slug() + ".ics";
        assertEquals(List.of(start(0), start(1)), shown(path), get(path).body());
        publish();
        As.staff(team.organizer(), () -> planning.unpublish(dates.get(5)));
        assertEquals(5, shown(path).size(), get(path).body());
    }

    @Test
    void an_event_that_becomes_a_date_cancels_its_own_entry() throws Exception {
        var single = given.published(team, given.session("Vigil", 4));
        String path = "/calendar/organization/" + team.slug() + ".ics";
        String before = entry(path, "SUMMARY:Vigil");
        String uid = line(before, "UID");
        As.staff(team.organizer(), () -> series.repeat(single, Repeats.by(WEEKLY.times(3))));
        for (String feed : List.of(path, path + "?rich=1")) {
            String stone = entry(feed, uid);
            assertEquals("STATUS:CANCELLED", line(stone, "STATUS"));
            assertEquals("SUMMARY:This entry is now part of a series", line(stone, "SUMMARY"));
            assertTrue(number(stone) > number(before), stone);
            assertEquals(line(before, "DTSTART"), line(stone, "DTSTART"));
            assertEquals(1, count(get(feed).body(), "RRULE"));
            assertFalse(entry(feed, "SUMMARY:Vigil").contains(uid));
        }
        assertTrue(get("/es" + path).body().contains("SUMMARY;LANGUAGE=es:Esta entrada ahora es parte de una serie"));
        String stone = entry(path, uid);
        As.staff(team.organizer(), () -> changing.release(single));
        String after = entry(path, uid);
        assertEquals("STATUS:CONFIRMED", line(after, "STATUS"));
        assertEquals("SUMMARY:Vigil", line(after, "SUMMARY"));
        assertTrue(number(after) > number(stone), after);
        assertEquals(1, count(get(path).body(), uid));
    }

    @Test
    void what_was_in_no_calendar_leaves_nothing_there_when_it_becomes_a_date() throws Exception {
        var draft = given.drafted(team, given.session("Vigil", 4));
        var made = As.staff(team.organizer(), () -> series.repeat(draft, Repeats.by(WEEKLY.times(3))));
        As.staff(team.organizer(), () -> publishing.publish(made));
        assertFalse(get("/calendar/organization/" + team.slug() + ".ics").body().contains("part of a series"));
    }

    private String entry(String path, String part) throws Exception {
        return java.util.Arrays.stream(get(path).body().split("BEGIN:VEVENT"))
                .filter(entry -> entry.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String entry, String name) {
        return entry.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }

    private static int number(String entry) {
        return Integer.parseInt(line(entry, "SEQUENCE").substring("SEQUENCE:".length()));
    }

    private void publish() {
        As.staff(team.organizer(), () -> publishing.publish(id));
    }

    private java.util.UUID root(EventId event) {
        return As.nobody(() -> programme.of(event, 3)).orElseThrow().root();
    }

    private static EventDraft later(EventDraft draft, int hours) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusHours(hours),
                Objects.requireNonNull(draft.when().end()).plusHours(hours));
    }

    private static EventDraft held(EventDraft draft) {
        return draft.with(draft.where().at(bronx()));
    }

    private static VenueForm bronx() {
        return Given.place("Bronx Hall", "1 Example Road, Bronx, NY 10451", "Concourse", Areas.BRONX);
    }

    private Instant start(int date) {
        var first = Objects.requireNonNull(given.session("", 9).when().start());
        return first.plusDays(date).atZone(Given.NEW_YORK).toInstant();
    }

    private List<Instant> shown(String path) throws Exception {
        return expanded(path).map(Expanded::start).toList();
    }

    private List<Instant> left(String path) throws Exception {
        return expanded(path)
                .filter(date -> date.summary().equals("No longer in this calendar: Clinic"))
                .peek(date -> assertEquals("CANCELLED", date.status()))
                .map(Expanded::start)
                .toList();
    }

    private Stream<Expanded> expanded(String path) throws Exception {
        var until = Instant.now().plus(600, ChronoUnit.DAYS);
        return Expanded.byIcal4j(get(path).body().getBytes(StandardCharsets.UTF_8), until).stream();
    }

    private Set<String> sequence(String path) throws Exception {
        return get(path)
                .body()
                .lines()
                .filter(line -> line.startsWith("SEQUENCE"))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static long count(String feed, String start) {
        return feed.lines()
                .filter(line -> line.startsWith(start) && !line.contains("YEARLY"))
                .count();
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package nyc.icefree.calendar;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.text.Language;
import nyc.icefree.web.FeedLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer's calendar says what is no longer theirs, too. */
abstract class OwnWorkContract {
    @AppTest
    static class OnH2Test extends OwnWorkContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnWorkContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    Given given;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    EventDeletion deletion;

    @Autowired
    SeriesPlanning series;

    @Autowired
    Memberships memberships;

    @LocalServerPort
    int port;

    @Test
    void a_deleted_draft_and_events_of_an_organization_that_one_left_are_off() throws Exception {
        var team = given.team();
        var person = given.person();
        given.appoint(team.organization(), person, StaffRole.ORGANIZER);
        var draft = given.drafted(team, given.session("Only meant", 6));
        given.published(team, given.session("Session", 5));
        var daily = Rule.weekly(DayOfWeek.values()).times(3);
        As.staff(
                team.organizer(),
                () -> series.plan(team.organization(), given.session("Clinic", 9), Repeats.by(daily)));
        var path = FeedLinks.myWork(Language.ENGLISH, As.staff(person, calendars::renew));
        var before = entries(path);
        As.staff(team.organizer(), () -> deletion.delete(draft));
        var deleted = entries(path).getLast();
        assertEquals("No longer in this calendar: Draft: Only meant", deleted.title());
        As.staff(given.coordinator(team.organization()), () -> memberships.dismiss(team.organization(), person));
        var after = entries(path);
        assertEquals(
                List.of("STATUS:CANCELLED"),
                after.stream().map(entry -> entry.line("STATUS")).distinct().toList());
        assertEquals(3, after.size(), "the series once");
        for (OwnEntry entry : after) {
            var was = before.stream()
                    .filter(e -> e.name().equals(entry.name()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(entry.sequence() > was.sequence());
            assertEquals("", entry.line("LOCATION") + entry.line("DESCRIPTION"));
        }
        given.appoint(team.organization(), person, StaffRole.ORGANIZER);
        assertTrue(entries(path).stream().anyMatch(entry -> entry.title().equals("Session")));
    }

    private List<OwnEntry> entries(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        String body = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
        return OwnEntry.of(body.substring(body.indexOf("BEGIN:VEVENT")));
    }
}

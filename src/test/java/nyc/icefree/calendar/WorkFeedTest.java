package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.web.FeedLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An organizer's own work behind a secret link. */
@AppTest
class WorkFeedTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    Given given;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    WorkFeed feed;

    @Autowired
    ShiftPlanning shifts;

    @LocalServerPort
    int port;

    @Test
    void it_shows_own_events_drafts_too_with_places_and_seats_but_nobody_elses() throws Exception {
        var team = given.team();
        var session = given.session("Hidden session", 5);
        var start = Objects.requireNonNull(session.when().start());
        var end = Objects.requireNonNull(session.when().end());
        var id = given.published(
                team,
                Given.draft(session.kind(), "Hidden session", start, end, Given.library(), AddressVisibility.TEAM, 20));
        given.drafted(team, given.session("Only meant", 6));
        given.published(given.team(), given.session("Somebody else’s", 5));
        given.planned(team, Given.shift(id, ShiftRole.WELCOME_DESK, 5, TimeSlot.of(start, end, Given.NEW_YORK)));
        var answer = get(FeedLinks.myWork(Language.ENGLISH, link(team)));
        assertEquals(200, answer.statusCode());
        String feed = answer.body().replace("\r\n ", "");
        assertTrue(feed.contains("SUMMARY:Hidden session (0 of 5)\r\n"), feed);
        assertTrue(feed.contains("0 of 5 seats filled"), feed);
        assertTrue(feed.contains("8601 Example Avenue"), feed);
        assertTrue(feed.contains("SUMMARY:Draft: Only meant\r\n"), feed);
        assertTrue(feed.contains("STATUS:TENTATIVE"));
        assertFalse(feed.contains("Somebody else"));
        assertFalse(feed.contains("Ada"), "no names");
        assertFalse(feed.contains("ATTENDEE"));
        assertEquals(
                2,
                ReadBack.byIcal4j(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .size());
        assertEquals(
                answer.body(),
                get(FeedLinks.myWork(Language.ENGLISH, link(team))).body());
    }

    @Test
    void the_link_can_be_replaced_and_taken_away_and_is_kept_by_nobody() throws Exception {
        var team = given.team();
        assertEquals(Optional.empty(), As.staff(team.organizer(), calendars::link));
        var first = As.staff(team.organizer(), calendars::renew);
        assertEquals(Optional.of(first), As.staff(team.organizer(), calendars::link));
        var answer = get(FeedLinks.myWork(Language.SPANISH, first));
        assertEquals(
                "private, no-cache",
                answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("noindex", answer.headers().firstValue("X-Robots-Tag").orElse(""));
        assertEquals(
                "no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""));
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        assertFalse(answer.body().contains(first.value()));
        var second = As.staff(team.organizer(), calendars::renew);
        assertNotEquals(first, second);
        assertEquals(404, get(FeedLinks.myWork(Language.ENGLISH, first)).statusCode());
        assertEquals(200, get(FeedLinks.myWork(Language.ENGLISH, second)).statusCode());
        As.staff(team.organizer(), calendars::revoke);
        var gone = get(FeedLinks.myWork(Language.ENGLISH, second));
        assertEquals(404, gone.statusCode());
        assertFalse(gone.body().contains("VCALENDAR"));
    }

    @Test
    void one_s_link_is_not_another_s_and_an_administrator_of_no_organization_sees_nothing() throws Exception {
        var team = given.team();
        given.published(team, given.session("Theirs alone", 5));
        var other = given.team();
        assertFalse(get(FeedLinks.myWork(Language.ENGLISH, link(other))).body().contains("Theirs alone"));
        var administrator = given.person();
        var link = As.administrator(administrator, calendars::renew);
        assertFalse(get(FeedLinks.myWork(Language.ENGLISH, link)).body().contains("VEVENT"));
    }

    @Test
    void a_longer_calendar_takes_no_more_statements() {
        var team = given.team();
        var asked = new FeedAddress.MyWork(Language.ENGLISH, link(team).value(), false);
        withShift(team);
        long one = statements(asked);
        for (int i = 0; i < 4; i++) {
            withShift(team);
        }
        assertEquals(one, statements(asked));
    }

    /** The fewest of some tries: once a second the campaign is read again, whoever asks. */
    private long statements(FeedAddress.MyWork asked) {
        return LongStream.range(0, 5)
                .map(i -> CountedStatements.in(() -> feed.of(asked).orElseThrow()))
                .min()
                .orElseThrow();
    }

    private void withShift(Team team) {
        var session = given.session("Session", 5);
        var id = given.published(team, session);
        var slot = TimeSlot.of(
                Objects.requireNonNull(session.when().start()),
                Objects.requireNonNull(session.when().end()),
                Given.NEW_YORK);
        given.planned(team, Given.shift(id, ShiftRole.MARSHAL, 2, slot));
    }

    private SecretToken link(Team team) {
        return As.staff(team.organizer(), () -> calendars.link().orElseGet(calendars::renew));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}

package nyc.icefree.calendar;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.web.FeedLinks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A volunteer's calendar as their program fetches it, while shifts are taken, handed back, moved and deleted. */
abstract class OwnShiftsContract {
    @AppTest
    static class OnH2Test extends OwnShiftsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnShiftsContract {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    VolunteerCalendars calendars;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Given.Team team;
    private PersonId ada;
    private ShiftId shift;
    private EventId event;
    private LocalDateTime start;
    private String path;

    @BeforeEach
    void a_volunteer_holds_a_shift_at_a_hidden_place() {
        team = given.team();
        var session = given.session("Night watch", 5);
        start = Objects.requireNonNull(session.when().start());
        event = given.published(
                team,
                Given.draft(
                        session.kind(),
                        "Night watch",
                        start,
                        start.plusHours(2),
                        Given.library(),
                        AddressVisibility.TEAM,
                        20));
        shift = given.planned(team, draft(0));
        ada = given.volunteer(team);
        As.volunteer(ada, () -> signup.take(shift));
        path = FeedLinks.myShifts(Language.ENGLISH, As.volunteer(ada, () -> calendars.renew()));
    }

    @Test
    void a_shift_that_is_handed_back_is_gone_and_taken_again_it_is_there() throws Exception {
        String held = body();
        assertTrue(held.contains("8601 Example Avenue"), "the team knows the place");
        assertTrue(held.contains("UID:" + CalendarUid.of(shift.value())), held);
        As.volunteer(ada, () -> signup.handBack(shift));
        assertFalse(body().contains("BEGIN:VEVENT"));
        As.volunteer(ada, () -> signup.take(shift));
        assertTrue(body().contains("STATUS:CONFIRMED"));
    }

    @Test
    void a_shift_that_moves_keeps_its_name_and_says_so() throws Exception {
        String held = body();
        As.staff(
                team.organizer(), () -> shifts.change(shift, shifts.sheet(shift).version(), draft(1)));
        String moved = body();
        assertTrue(moved.contains("UID:" + CalendarUid.of(shift.value())), moved);
        assertNotEquals(sequence(held), sequence(moved));
    }

    @Test
    void a_cancelled_event_says_so_and_stays_theirs() throws Exception {
        As.staff(team.organizer(), () -> planning.cancel(event, "Flood"));
        assertTrue(body().contains("Cancelled: Marshal: Night watch"));
        sameButForTheMark();
    }

    private void sameButForTheMark() throws Exception {
        String plain = get(null, null).body();
        assertTrue(plain.contains("\r\nSTATUS:CANCELLED\r\n"), plain);
        String own = path;
        path = FeedLinks.showingCancelled(own);
        var shown = get(null, null);
        assertEquals(plain.replace("STATUS:CANCELLED\r\n", ""), shown.body());
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("If-None-Match", tag).statusCode());
        path = own;
        assertEquals(200, get("If-None-Match", tag).statusCode());
    }

    @Test
    void nobody_gets_old_for_new() throws Exception {
        var first = get(null, null);
        String before = first.headers().firstValue("Last-Modified").orElseThrow();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("If-None-Match", tag).statusCode());
        As.volunteer(ada, () -> signup.handBack(shift));
        assertEquals(200, get("If-None-Match", tag).statusCode());
        await().until(() -> get("If-Modified-Since", before).statusCode() == 200);
        assertEquals(
                "private, no-cache", first.headers().firstValue("Cache-Control").orElseThrow());
    }

    private ShiftDraft draft(int later) {
        return Given.shift(
                event,
                ShiftRole.MARSHAL,
                1,
                TimeSlot.of(start.plusHours(later), start.plusHours(2L + later), Given.NEW_YORK));
    }

    private String body() throws Exception {
        return get(null, null).body().replace("\r\n ", "");
    }

    private static String sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(@Nullable String header, @Nullable String value) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (header != null && value != null) {
            request.header(header, value);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

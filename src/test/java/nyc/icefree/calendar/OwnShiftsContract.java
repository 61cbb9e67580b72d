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
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.links.FeedLinks;
import nyc.icefree.owncalendars.ToldCalendars;
import nyc.icefree.owncalendars.VolunteerCalendars;
import nyc.icefree.owncalendars.WorkCalendars;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.text.CalendarUid;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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
    ShiftStaffing staffing;

    @Autowired
    VolunteerCalendars calendars;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ToldCalendars purge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WorkCalendars workCalendars;

    @Autowired
    EventDeletion deletion;

    @Autowired
    Memberships memberships;

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
                team, Drafts.from(session).shownTo(AddressVisibility.TEAM).draft());
        shift = given.planned(team, draft(0));
        ada = given.volunteer(team);
        As.volunteer(ada, () -> signup.take(shift));
        path = FeedLinks.myShifts(Language.ENGLISH, As.volunteer(ada, () -> calendars.renew()));
    }

    @Test
    void a_shift_that_is_handed_back_is_off_and_taken_again_it_is_on() throws Exception {
        var held = only();
        assertTrue(held.lines().toString().contains("8601 Example Avenue"), "the team knows the place");
        As.volunteer(ada, () -> signup.handBack(shift));
        var off = only();
        assertEquals(held.uid(), off.uid());
        assertTrue(off.sequence() > held.sequence());
        assertTrue(off.stamp().isAfter(held.stamp()));
        assertEquals("STATUS:CANCELLED", off.line("STATUS"));
        assertEquals("No longer your shift: Marshal: Night watch", off.title());
        assertEquals(held.line("DTSTART"), off.line("DTSTART"));
        assertEquals("", off.line("LOCATION") + off.line("DESCRIPTION") + off.line("URL"));
        assertEquals(off, only());
        As.volunteer(ada, () -> signup.take(shift));
        var again = only();
        assertTrue(again.sequence() > off.sequence());
        assertEquals("STATUS:CONFIRMED", again.line("STATUS"));
        assertEquals(held.title(), again.title());
    }

    @Test
    void taken_out_by_the_organizers_moved_or_deleted_it_keeps_its_name() throws Exception {
        var held = only();
        As.staff(
                team.organizer(), () -> shifts.change(shift, shifts.sheet(shift).version(), draft(1)));
        var moved = only();
        assertEquals(held.uid(), moved.uid());
        assertTrue(moved.sequence() > held.sequence());
        assertNotEquals(held.line("DTSTART"), moved.line("DTSTART"));
        As.staff(team.organizer(), () -> staffing.unassign(assignment()));
        var off = only();
        assertEquals(held.uid(), off.uid());
        assertTrue(off.sequence() > moved.sequence());
        assertEquals(moved.line("DTSTART"), off.line("DTSTART"));
        As.staff(team.organizer(), () -> shifts.remove(shift));
        assertEquals(off, only(), "it goes on being off");
        assertEquals(List.of(CalendarUid.of(shift.value())), List.of(off.uid()));
    }

    @Test
    void a_cancelled_event_says_so_and_stays_theirs() throws Exception {
        var held = only();
        As.staff(team.organizer(), () -> planning.cancel(event, "Flood"));
        var off = only();
        assertTrue(off.sequence() > held.sequence());
        assertEquals("Cancelled: Marshal: Night watch", off.title());
    }

    @Test
    void for_google_what_is_off_says_so_by_its_title_alone() throws Exception {
        As.staff(team.organizer(), () -> planning.cancel(event, "Flood"));
        sameButForTheMark();
        As.volunteer(ada, () -> signup.handBack(shift));
        sameButForTheMark();
    }

    private void sameButForTheMark() throws Exception {
        String plain = get().body();
        assertTrue(plain.contains("\r\nSTATUS:CANCELLED\r\n"), plain);
        String own = path;
        path = FeedLinks.showingCancelled(own);
        var shown = get();
        assertEquals(plain.replace("STATUS:CANCELLED\r\n", ""), shown.body());
        String tag = shown.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("If-None-Match", tag).statusCode());
        path = own;
        assertEquals(200, get("If-None-Match", tag).statusCode());
    }

    @Test
    void its_time_moves_with_its_octets_and_never_back_and_nobody_gets_old_for_new() throws Exception {
        var first = get();
        String before = first.headers().firstValue("Last-Modified").orElseThrow();
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, get("If-Modified-Since", before).statusCode());
        assertEquals(304, get("If-None-Match", tag).statusCode());
        As.volunteer(ada, () -> signup.handBack(shift));
        assertEquals(200, get("If-Modified-Since", before).statusCode());
        var second = get("If-None-Match", tag);
        assertEquals(200, second.statusCode());
        String after = second.headers().firstValue("Last-Modified").orElseThrow();
        assertTrue(date(after).isAfter(date(before)));
        assertTrue(feedChanged(second).compareTo(feedChanged(first)) > 0, "also where the newest has left");
        assertEquals(304, get("If-Modified-Since", after).statusCode());
        String own = path;
        path = "/es" + own;
        assertTrue(get().body().contains("SUMMARY:Cancelado"), "no title was said there");
        path = own;
        assertEquals(304, get("If-Modified-Since", after).statusCode(), "another language is another address");
        assertEquals(
                "private, no-cache",
                second.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void what_was_told_is_sealed_forgotten_in_time_and_goes_with_the_volunteer() throws Exception {
        only();
        As.volunteer(ada, () -> signup.handBack(shift));
        only();
        byte[] kept = kept();
        assertFalse(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1).contains("Night watch"));
        Sql.run(
                jdbc,
                "update shift_calendar_link set told_until = ? where person_id = ?",
                OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                ada.value());
        assertTrue(purge.purgeDue() > 0);
        assertEquals(1, entries().size(), "it is still to come");
        As.volunteer(ada, () -> volunteers.leave());
        await().until(() ->
                Sql.number(jdbc, "select count(*) from shift_calendar_link where person_id = ?", ada.value()) == 0);
        assertEquals(404, get().statusCode());
    }

    private byte[] kept() {
        return Sql.one(jdbc, byte[].class, "select told from shift_calendar_link where person_id = ?", ada.value());
    }

    private AssignmentId assignment() {
        return new AssignmentId(
                Sql.one(jdbc, UUID.class, "select id from assignment where person_id = ?", ada.value()));
    }

    private ShiftDraft draft(int later) {
        return Given.shift(
                event,
                ShiftRole.MARSHAL,
                1,
                TimeSlot.of(start.plusHours(later), start.plusHours(2L + later), Given.NEW_YORK));
    }

    private OwnEntry only() throws Exception {
        var entries = entries();
        assertEquals(1, entries.size(), entries.toString());
        return entries.getFirst();
    }

    private List<OwnEntry> entries() throws Exception {
        String body = get().body();
        int from = body.indexOf("BEGIN:VEVENT");
        return from < 0 ? List.of() : OwnEntry.of(body.substring(from));
    }

    private static String feedChanged(HttpResponse<String> feed) {
        return feed.body()
                .lines()
                .filter(line -> line.startsWith("LAST-MODIFIED:"))
                .findFirst()
                .orElseThrow();
    }

    private static ZonedDateTime date(String header) {
        return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    private HttpResponse<String> get(String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void a_deleted_draft_and_events_of_an_organization_that_one_left_are_off() throws Exception {
        var team = given.team();
        var person = given.person();
        given.appoint(team.organization(), person, StaffRole.ORGANIZER);
        var draft = given.drafted(team, given.session("Only meant", 6));
        given.published(team, given.session("Session", 5));
        var daily = Rule.weekly(DayOfWeek.values()).times(3);
        given.series(team, given.session("Clinic", 9), daily);
        path = FeedLinks.myWork(Language.ENGLISH, As.staff(person, workCalendars::renew));
        var before = entries();
        As.staff(team.organizer(), () -> deletion.delete(draft));
        var deleted = entries().getLast();
        assertEquals("No longer in this calendar: Draft: Only meant", deleted.title());
        As.staff(given.coordinator(team.organization()), () -> memberships.dismiss(team.organization(), person));
        var after = entries();
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
        assertTrue(entries().stream().anyMatch(entry -> entry.title().equals("Session")));
    }
}

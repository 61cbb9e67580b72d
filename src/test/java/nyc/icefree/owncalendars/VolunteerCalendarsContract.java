package nyc.icefree.owncalendars;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.signup.ShiftSignup;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

abstract class VolunteerCalendarsContract {
    @AppTest
    static class OnH2Test extends VolunteerCalendarsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends VolunteerCalendarsContract {}

    @Autowired
    Given given;

    @Autowired
    VolunteerCalendars calendars;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ToldCalendars purge;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void the_link_answers_until_it_is_renewed() {
        var team = given.team();
        var shift = shift(team);
        var ada = given.volunteer(team);
        As.volunteer(ada, () -> signup.take(shift));
        assertTrue(As.volunteer(ada, () -> calendars.link()).isEmpty());
        var link = As.volunteer(ada, () -> calendars.renew());
        assertEquals(link, As.volunteer(ada, () -> calendars.link()).orElseThrow());
        var shifts = calendars.read(link.value()).orElseThrow().shifts();
        assertEquals(shift, shifts.getFirst().shift().id());
        assertTrue(shifts.getFirst().confirmed());
        var next = As.volunteer(ada, () -> calendars.renew());
        assertNotEquals(link, next);
        assertFalse(calendars.read(link.value()).isPresent());
        assertTrue(calendars.read(next.value()).isPresent());
        assertFalse(calendars.read("nonsense").isPresent());
    }

    @Test
    void it_goes_with_the_volunteer_who_leaves() {
        var ada = given.volunteer(given.team());
        var link = As.volunteer(ada, () -> calendars.renew());
        assertTrue(calendars.read(link.value()).isPresent());
        As.volunteer(ada, () -> volunteers.leave());
        await().until(() -> calendars.read(link.value()).isEmpty());
    }

    @Test
    void only_volunteers_with_a_profile_have_one() {
        var organizer = given.team().organizer();
        assertThrows(AccessDeniedException.class, () -> As.staff(organizer, () -> calendars.link()));
        assertThrows(AccessDeniedException.class, () -> As.staff(organizer, () -> calendars.renew()));
        assertThrows(NotYours.class, () -> As.volunteer(given.person(), () -> calendars.link()));
    }

    @Test
    void what_was_told_of_what_is_long_past_is_forgotten_though_nobody_asks_any_more() {
        var ada = given.volunteer(given.team());
        var link = As.volunteer(ada, () -> calendars.renew());
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var coming = told(now.plus(Duration.ofDays(3)));
        var old = told(now.minus(Duration.ofDays(62)));
        calendars.tell(link.value(), before -> new ToldCalendar(Map.of("coming", coming, "old", old), Map.of(), now));
        assertTrue(purge.purgeDue() > 0);
        assertEquals(
                coming.end(),
                jdbc.sql("select told_until from shift_calendar_link where person_id = ?")
                        .param(ada.value())
                        .query((row, n) -> row.getTimestamp(1).toInstant())
                        .single());
        var left = calendars.tell(link.value(), before -> before).orElseThrow();
        assertEquals(new ToldCalendar(Map.of("coming", coming), Map.of(), now), left, "read as it was written");
        assertTrue(calendars.tell("nonsense", before -> before).isEmpty());
    }

    private static ToldCalendar.Entry told(Instant end) {
        return new ToldCalendar.Entry(
                3,
                end,
                true,
                end,
                "DTSTART:1",
                "DTEND:2",
                "ab",
                Map.of("own", new ToldCalendar.Said("cd", "Über, \\n")));
    }

    private ShiftId shift(Given.Team team) {
        var day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9).atStartOfDay();
        return given.planned(
                team,
                Given.shift(
                        team.organization(),
                        ShiftRole.MARSHAL,
                        1,
                        TimeSlot.of(day.plusHours(10), day.plusHours(12), Given.NEW_YORK)));
    }
}

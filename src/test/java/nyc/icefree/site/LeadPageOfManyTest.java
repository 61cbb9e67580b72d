package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.DayMark;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.day.ShiftForLead;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead of forty people reads them page by page, each small enough for a phone in the street. */
class LeadPageOfManyTest extends AVolunteerSignedIn {
    private static final int MANY = 40;

    @Autowired
    LeadAppointment leading;

    @Autowired
    ShiftForLead led;

    @Test
    void the_lead_page_of_many_stays_small() throws Exception {
        var shift = shift();
        var seats = seats(shift);
        assertSmallAndWhole(shift, seats);
        seats.forEach(seat -> As.volunteer(volunteer, () -> led.mark(shift, seat, DayMark.HERE)));
        assertSmallAndWhole(shift, seats);
    }

    @Test
    void what_is_tapped_further_down_leads_back_there() throws Exception {
        var shift = shift();
        seats(shift);
        String path = "/en/my/lead/" + shift;
        String second = page(path + "?from=20");
        assertSays(second, "name=\"from\" value=\"20\"", "href=\"" + path + "\">Back to the first people");
        assertFalse(second.contains("?from=40"), second);
        assertEquals(tokenless(second), tokenless(page(path + "?from=2000000000")));
        assertEquals(tokenless(page(path)), tokenless(page(path + "?from=-1")));
        String act = second.replaceAll("(?s).*?formaction=\"([^\"]*)\".*", "$1");
        sends(act, "mark", "HERE", "from", "20").andExpect(redirectedUrl(path + "?from=20"));
    }

    @Test
    void the_lead_opens_one_door_however_often() throws Exception {
        var path = "/en/my/lead/" + shift() + "/door";
        String door = sends(path).andReturn().getResponse().getRedirectedUrl();
        assertTrue(door != null && door.matches("/door/[A-Za-z0-9_-]{22}"), door);
        sends(path).andExpect(redirectedUrl(door));
    }

    private void assertSmallAndWhole(ShiftId shift, List<AssignmentId> seats) throws Exception {
        for (var reader : List.of("en", "es")) {
            String path = "/" + reader + "/my/lead/" + shift;
            String first = page(path);
            String second = page(path + "?from=20");
            assertTrue(first.contains("href=\"" + path + "?from=20\""), first);
            for (var page : List.of(first, second)) {
                assertLight(path, page);
            }
            for (var seat : seats) {
                assertTrue(first.contains(seat.toString()) != second.contains(seat.toString()), "on one of both");
            }
        }
    }

    private static String tokenless(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** That the volunteer leads; it and its event run now. */
    private ShiftId shift() {
        var event = given.published(team, given.session("Marshal evening", 3));
        var day = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(3);
        var slot = Given.slot(day, 18, 20);
        var draft = Given.shift(event, ShiftRole.WELCOME_DESK, MANY + 1, slot);
        var shift = given.planned(team, draft);
        var leads = As.volunteer(volunteer, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        return runsNow(shift, event.value());
    }

    private ShiftId runsNow(ShiftId shift, UUID event) {
        for (var table : List.of("event", "shift")) {
            jdbc.sql("update " + table + " set starts_at = ?, ends_at = ? where id = ?")
                    .params(
                            Timestamp.from(clock.instant().minus(Duration.ofMinutes(20))),
                            Timestamp.from(clock.instant().plus(Duration.ofHours(1))),
                            table.equals("event") ? event : shift.value())
                    .update();
        }
        return shift;
    }

    /** Forty others of one long name. */
    private List<AssignmentId> seats(ShiftId shift) {
        var seats = new ArrayList<AssignmentId>();
        jdbc.sql("update shift set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(Duration.ofMinutes(30))), shift.value())
                .update();
        for (int i = 0; i < MANY; i++) {
            var other = volunteers.enlist(form("Maximiliano Rodriguez"));
            seats.add(As.volunteer(other, () -> signup.take(shift)));
        }
        jdbc.sql("update shift set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofMinutes(20))), shift.value())
                .update();
        return seats;
    }
}

package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.helped.HelpedShift;
import nyc.icefree.shifts.helped.HoursRefused;
import nyc.icefree.volunteers.OwnAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What volunteers say that they did of shifts that are over. */
abstract class HoursContract extends HelpedContract {
    @AppTest
    static class OnH2Test extends HoursContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HoursContract {}

    @Autowired
    OwnAddress own;

    @Test
    void a_correction_counts_instead_of_what_was_planned_and_can_be_taken_back() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        var asPlanned = helped(team, ada, 2);
        correct(ada, longer, Duration.ofMinutes(195));
        var hours = hours(ada);
        assertEquals(Duration.ofMinutes(315), hours.time());
        assertEquals(2, hours.shifts());
        assertEquals(
                List.of(longer, asPlanned),
                hours.each().stream().map(HelpedShift::id).toList(),
                "the latest first");
        assertEquals(Duration.ofMinutes(195), hours.each().getFirst().corrected());
        assertEquals(TWO_HOURS, hours.each().getFirst().planned());
        assertEquals(
                Duration.ofMinutes(315),
                As.staff(team.organizer(), () -> helpers.of(ada))
                        .hours()
                        .getFirst()
                        .time());
        assertEquals(
                List.of(195L),
                As.volunteer(ada, () -> signup.all()).stream()
                        .filter(shift -> shift.corrected() != null)
                        .map(shift -> shift.corrected().toMinutes())
                        .toList());
        correct(ada, longer, null);
        assertNull(hours(ada).each().getFirst().corrected());
        assertEquals(Duration.ofHours(4), hours(ada).time());
    }

    @Test
    void who_did_nothing_of_a_shift_says_so_and_it_counts_no_more() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        correct(ada, shift, Duration.ZERO);
        assertEquals(0, hours(ada).shifts());
        assertNull(hours(ada).first());
        assertEquals(1, hours(ada).each().size());
        correct(ada, shift, Duration.ofMinutes(15));
        assertEquals(1, hours(ada).shifts());
    }

    @Test
    void only_quarters_of_an_hour_up_to_a_day_can_be_said() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        for (var wrong : List.of(
                Duration.ofMinutes(-15),
                Duration.ofMinutes(10),
                Duration.ofMinutes(15).plusMillis(1),
                Duration.ofHours(24).plusMinutes(15))) {
            assertThrows(HoursRefused.class, () -> correct(ada, shift, wrong));
        }
        correct(ada, shift, Duration.ofHours(24));
        assertEquals(Duration.ofHours(24), hours(ada).time());
    }

    @Test
    void only_of_ones_own_shift_that_is_over_and_was_held() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        var bo = volunteer(team);
        notYours(() -> correct(bo, shift, TWO_HOURS));
        notYours(() -> correct(ada, new AssignmentId(ada.value()), TWO_HOURS));
        var coming = As.volunteer(ada, () -> signup.take(shift(team, 1, slot(12, 14))));
        notYours(() -> correct(ada, coming, TWO_HOURS));
        jdbc.sql("update assignment set state = 'NO_SHOW' where id = ?")
                .param(shift.value())
                .update();
        notYours(() -> correct(ada, shift, TWO_HOURS));
    }

    @Test
    void it_goes_with_the_shift_that_is_given_to_nobody_any_more() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        correct(ada, shift, Duration.ofHours(3));
        As.staff(team.organizer(), () -> staffing.unassign(shift));
        assertTrue(hours(ada).each().isEmpty());
        assertEquals(0, corrections(ada));
    }

    @Test
    void of_two_accounts_that_become_one_what_either_said_stays() {
        var team = given.team();
        var ada = volunteer(team);
        var also = volunteer(team);
        correct(also, helped(team, also, 1), Duration.ofHours(3));
        var both = shift(team, 2, slot(10, 12));
        var adas = As.volunteer(ada, () -> signup.take(both));
        var theirs = As.volunteer(also, () -> signup.take(both));
        endAgo(both, 2);
        correct(also, theirs, Duration.ofHours(5));
        String address =
                As.volunteer(also, () -> volunteers.own().orElseThrow()).email();
        As.volunteer(ada, () -> own.ask(address));
        var link = AskedAddress.link(jdbc, own, ada);
        As.volunteer(ada, () -> own.confirm(link));
        assertEquals(Duration.ofHours(8), hours(ada).time());
        assertEquals(adas, hours(ada).each().getLast().id());
    }

    @Test
    void the_database_keeps_full_quarters_and_no_answer_to_what_nobody_said() {
        var team = given.team();
        var which = helped(team, volunteer(team), 1);
        for (var wrong : List.of(
                "helped_minutes = 50",
                "helped_minutes = 1455",
                "helped_minutes = -15",
                "hours_answer = 'CONFIRMED'",
                "helped_minutes = null, hours_answer = 'DECLINED'")) {
            assertThrows(DataIntegrityViolationException.class, () -> written(which, wrong), wrong);
        }
        assertEquals(1, written(which, "helped_minutes = 45, hours_answer = 'CONFIRMED'"));
    }

    private int written(AssignmentId which, String columns) {
        return jdbc.sql("update assignment set " + columns + " where id = ?")
                .param(which.value())
                .update();
    }

    private long corrections(PersonId person) {
        return jdbc.sql("select count(*) from assignment where person_id = ? and helped_minutes is not null")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}

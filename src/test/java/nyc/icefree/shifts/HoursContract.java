package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.seats.Assignment;
import nyc.icefree.shifts.seats.AssignmentRepository;
import nyc.icefree.shifts.signup.HelpedHours;
import nyc.icefree.shifts.signup.HelpedShift;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.signup.MyShift;
import nyc.icefree.shifts.signup.MyShifts;
import nyc.icefree.shifts.signup.ShiftOnRecord;
import nyc.icefree.shifts.staffing.HoursRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class HoursContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends HoursContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HoursContract {}

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Autowired
    HelperPages helpers;

    @Autowired
    AssignmentRepository assignments;

    @Test
    void a_correction_counts_instead_of_what_was_planned_and_can_be_taken_back() {
        var team = given.team();
        var ada = volunteer(team);
        var longer = helped(team, ada, 1);
        var asPlanned = helped(team, ada, 2);
        correct(team, longer, Duration.ofMinutes(195));
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
                        .helped()
                        .with()
                        .getFirst()
                        .time());
        assertEquals(
                List.of(195L),
                As.volunteer(ada, () -> signup.all()).stream()
                        .filter(shift -> shift.corrected() != null)
                        .map(shift -> shift.corrected().toMinutes())
                        .toList());
        correct(team, longer, null);
        assertNull(hours(ada).each().getFirst().corrected());
        assertEquals(Duration.ofHours(4), hours(ada).time());
    }

    @Test
    void only_from_nothing_to_a_day_and_what_is_nothing_does_not_count() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        for (var wrong : List.of(Duration.ofMinutes(-1), Duration.ofHours(24).plusMinutes(1))) {
            Refusals.because(HoursRefused.class, () -> correct(team, shift, wrong));
        }
        correct(team, shift, Duration.ofHours(24));
        assertEquals(Duration.ofHours(24), hours(ada).time());
        correct(team, shift, Duration.ZERO);
        assertEquals(0, hours(ada).shifts());
        assertNull(hours(ada).first());
        assertEquals(1, hours(ada).each().size());
    }

    @Test
    void only_by_organizers_of_a_shift_that_is_over_and_was_held() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        notYours(() -> correct(given.team(), shift, TWO_HOURS));
        var coming = As.volunteer(ada, () -> signup.take(shift(team, 1, slot(12, 14))));
        Refusals.because(HoursRefused.class, () -> correct(team, coming, TWO_HOURS));
        Sql.run(jdbc, "update assignment set state = 'NO_SHOW' where id = ?", shift.value());
        Refusals.because(HoursRefused.class, () -> correct(team, shift, TWO_HOURS));
    }

    @Test
    void it_goes_with_the_shift_that_is_given_to_nobody_any_more() {
        var team = given.team();
        var ada = volunteer(team);
        var shift = helped(team, ada, 1);
        correct(team, shift, Duration.ofHours(3));
        As.staff(team.organizer(), () -> staffing.unassign(shift));
        assertTrue(hours(ada).each().isEmpty());
        assertEquals(0, corrections(ada));
    }

    private void correct(Given.Team team, AssignmentId which, @Nullable Duration time) {
        As.staff(team.organizer(), () -> staffing.correctHours(which, time));
    }

    private HelpedHours hours(PersonId person) {
        return As.volunteer(person, () -> signup.hours());
    }

    private AssignmentId helped(Given.Team team, PersonId person, int daysAgo) {
        var shift = shift(team, 1, slot(10, 12));
        var in = As.volunteer(person, () -> signup.take(shift));
        endAgo(shift, daysAgo);
        return in;
    }

    private void endAgo(ShiftId shift, int days) {
        var end = clock.instant().minus(Duration.ofDays(days));
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where id = ?")
                .params(Timestamp.from(end.minus(TWO_HOURS)), Timestamp.from(end), shift.value())
                .update();
    }

    private long corrections(PersonId person) {
        return Sql.one(
                jdbc,
                Long.class,
                "select count(*) from assignment where person_id = ? and helped_minutes is not null",
                person.value());
    }

    @Test
    void all_that_is_kept_of_somebody_is_told_however_old_and_however_it_ended() {
        var team = given.team();
        var ada = volunteer(team);
        for (int i = 0; i <= MyShifts.MOST_PAST; i++) {
            var held = new Assignment(shift(team, 1, slot(10, 12)), ada, clock.instant());
            held.confirm(null, null, clock.instant());
            assignments.save(held);
        }
        jdbc.sql("update shift set starts_at = ?, ends_at = ? where organization_id = ?")
                .params(
                        Timestamp.from(clock.instant().minus(Duration.ofDays(9))),
                        Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
                        team.organization().value())
                .update();
        var declined = new Assignment(shift(team, 1, slot(8, 9)), ada, clock.instant());
        declined.decline(clock.instant());
        assignments.save(declined);
        var form = given.session("Know your rights", 9);
        var plan = draft(team, 1, slot(10, 12));
        var desk = shift(team, Given.shift(given.published(team, form), plan.role(), 1, plan.slot()));
        As.volunteer(ada, () -> signup.take(desk));
        var clashing = shift(team, 1, slot(11, 13));
        As.staff(team.organizer(), () -> staffing.assign(clashing, ada, "Next door"));
        As.volunteer(ada, () -> signup.handBack(desk));

        assertEquals(
                MyShifts.MOST_PAST,
                As.volunteer(ada, () -> signup.mine()).stream()
                        .filter(MyShift::over)
                        .count());
        var all = As.volunteer(ada, () -> signup.all());
        assertEquals(
                List.of(AssignmentState.DECLINED, AssignmentState.HANDED_BACK, AssignmentState.CONFIRMED),
                all.subList(MyShifts.MOST_PAST + 1, all.size()).stream()
                        .map(ShiftOnRecord::state)
                        .toList());
        var handedBack = all.get(all.size() - 2);
        assertEquals(
                Audience.INVITED, Objects.requireNonNull(handedBack.event()).audience());
        assertEquals("Next door", all.getLast().overrideReason());
        assertEquals(List.of(), As.volunteer(volunteer(team), () -> signup.all()));
    }
}

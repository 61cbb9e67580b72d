package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.shifts.views.MyShift;
import nyc.icefree.shifts.views.ShiftOnRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What volunteers learn of every shift that is kept of them. */
abstract class OnRecordContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends OnRecordContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OnRecordContract {}

    @Autowired
    AssignmentRepository assignments;

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

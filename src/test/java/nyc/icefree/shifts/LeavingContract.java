package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a volunteer's shifts when they leave or the shift is moved, and what lists cost. */
abstract class LeavingContract extends ShiftsContract {
    @Autowired
    EntityManagerFactory entities;

    @Test
    void whoever_leaves_gives_their_coming_shifts_back() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var assignment = As.volunteer(ada, () -> signup.take(shift));
        var link = As.volunteer(ada, () -> signup.renewCalendarLink());
        As.volunteer(ada, () -> volunteers.leave());
        await().until(() -> taken(shift) == 0);
        assertTrue(records.shiftsForCalendar(link.value()).isEmpty());
        assertTrue(sheet(team, shift).people().isEmpty());
        var mail = records.mailFor(assignment).orElseThrow();
        assertEquals("", mail.name());
        assertEquals(AssignmentState.HANDED_BACK, mail.state());
        assertEquals(List.of(team.organizer()), mail.organizers());
        As.volunteer(volunteer(team), () -> signup.take(shift));
    }

    @Test
    void whoever_is_in_a_shift_is_told_once_that_it_was_moved() {
        var team = given.team();
        var shift = shift(team, 2, slot(10, 12));
        var assignment = As.volunteer(volunteer(team), () -> signup.take(shift));
        int version = sheet(team, shift).version();
        As.staff(team.organizer(), () -> planning.change(shift, version, draft(team, 3, slot(10, 12))));
        As.staff(team.organizer(), () -> planning.change(shift, version + 1, draft(team, 3, slot(11, 13))));
        await().until(() -> jdbc.sql("select count(*) from outbox where reason = 'SHIFT_CHANGED' and about = ?")
                        .param(assignment.value())
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    void lists_cost_the_same_however_long_they_are() {
        var few = given.team();
        var many = given.team();
        fill(few, 2);
        fill(many, 12);
        assertEquals(workspaceList(few), workspaceList(many));
        assertEquals(openList(few), openList(many));
        assertEquals(candidates(few), candidates(many));
    }

    private void fill(Given.Team team, int size) {
        IntStream.range(0, size).forEach(i -> {
            var event = given.published(team, given.session("Know your rights " + i, 9));
            var plan = draft(team, 2, slot(i, i + 1));
            shift(
                    team,
                    new ShiftDraft(event, null, plan.role(), 2, plan.slot(), Set.of(), Set.of(), SignupMode.OPEN, ""));
            volunteer(team);
        });
    }

    private long workspaceList(Given.Team team) {
        var query = new ShiftQuery(
                clock.instant(), clock.instant().plus(FORTNIGHT), false, false, team.organization(), null);
        return statements(() -> As.staff(team.organizer(), () -> planning.shifts(query)));
    }

    private long openList(Given.Team team) {
        var filter = new OpenShiftFilter(null, null, null, team.organization(), null, null, null);
        var ada = volunteer(team);
        return statements(() -> As.volunteer(ada, () -> signup.offered(filter)));
    }

    private long candidates(Given.Team team) {
        var shift = shift(team, 1, slot(20, 21));
        return statements(() -> As.staff(team.organizer(), () -> staffing.candidates(shift, "")));
    }

    /** The least of three, since listeners of other tests may still be at work. */
    private long statements(Supplier<?> what) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return IntStream.range(0, 3)
                    .mapToLong(i -> {
                        long before = statistics.getPrepareStatementCount();
                        assertFalse(what.get() == null);
                        return statistics.getPrepareStatementCount() - before;
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}

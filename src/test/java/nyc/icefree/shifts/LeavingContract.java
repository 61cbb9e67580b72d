package nyc.icefree.shifts;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.shifts.views.CandidateFilter;
import nyc.icefree.shifts.views.OpenShiftFilter;
import org.junit.jupiter.api.Test;

/** What becomes of a volunteer's shifts when they leave or the shift is moved, and what lists cost. */
abstract class LeavingContract extends ShiftsContract {
    @AppTest
    static class OnH2Test extends LeavingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LeavingContract {}

    private static final int ONCE_A_SECOND = 2;

    @Test
    void whoever_leaves_gives_their_coming_shifts_back() {
        var team = given.team();
        var shift = shift(team, 1, slot(10, 12));
        var ada = volunteer(team);
        var assignment = As.volunteer(ada, () -> signup.take(shift));
        As.volunteer(ada, () -> volunteers.leave());
        await().until(() -> taken(shift) == 0);
        assertTrue(sheet(team, shift).people().isEmpty());
        var mail = records.mailFor(assignment).orElseThrow();
        assertEquals("", mail.name());
        assertEquals(AssignmentState.HANDED_BACK, mail.state());
        assertEquals(Set.of(given.coordinator(team.organization()), team.organizer()), Set.copyOf(mail.organizers()));
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
        assertAlike(workspaceList(few), workspaceList(many));
        assertAlike(openList(few), openList(many));
        assertAlike(candidates(few), candidates(many));
    }

    /** What is read at most once a second may come between. */
    private static void assertAlike(long few, long many) {
        assertTrue(few > 0 && Math.abs(few - many) <= ONCE_A_SECOND, "statements: " + few + ", then " + many);
    }

    private void fill(Given.Team team, int size) {
        IntStream.range(0, size).forEach(i -> {
            var event = given.published(team, given.session("Know your rights " + i, 9));
            var plan = draft(team, 2, slot(i, i + 1));
            shift(team, Given.shift(event, plan.role(), 2, plan.slot()));
            volunteer(team);
        });
    }

    private long workspaceList(Given.Team team) {
        return CountedStatements.in(() -> As.staff(team.organizer(), () -> planning.unfilled(FORTNIGHT)));
    }

    private long openList(Given.Team team) {
        var filter = new OpenShiftFilter(null, null, null, team.organization(), null, null, null);
        var ada = volunteer(team);
        return CountedStatements.in(() -> As.volunteer(ada, () -> signup.offered(filter)));
    }

    private long candidates(Given.Team team) {
        var shift = shift(team, 1, slot(20, 21));
        return CountedStatements.in(
                () -> As.staff(team.organizer(), () -> staffing.candidates(shift, CandidateFilter.named(""))));
    }
}

package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody else has done meanwhile is not undone with what one did oneself; on both databases. */
@DatabasesDiffer
abstract class BulkUndoContract {
    @AppTest
    static class OnH2Test extends BulkUndoContract {}

    @PostgresAppTest
    static class OnPostgresTest extends BulkUndoContract {}

    @Autowired
    Given given;

    @Autowired
    BulkActs acts;

    @Autowired
    ReviewDesk desk;

    @Autowired
    EventPlanning planning;

    @Autowired
    Memberships memberships;

    @Test
    void what_was_cancelled_after_it_was_published_stays_cancelled() {
        var team = given.team();
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        var one = given.drafted(team, given.session("One", 5));
        var other = given.drafted(team, given.session("Other", 6));
        var done = carriedOut(team, List.of(one, other), new BulkAct.Publish());
        As.staff(colleague, () -> planning.cancel(one, "Rain"));
        var stuck = As.staff(team.organizer(), () -> acts.takeBack(done));
        assertEquals(List.of(one), stuck.stream().map(BulkResult::event).toList());
        assertEquals(List.of("changed-meanwhile.look-again"), stuck.getFirst().refusals());
        assertEquals(EventState.CANCELLED, state(team, one));
        assertEquals(EventState.UNPUBLISHED, state(team, other));
    }

    @Test
    void what_was_decided_after_it_was_submitted_stays_decided() {
        var team = given.untrustedTeam();
        var event = given.drafted(team, given.session("One", 5));
        var done = carriedOut(team, List.of(event), new BulkAct.Publish());
        As.administrator(given.person(), () -> desk.accept(event));
        assertEquals(1, As.staff(team.organizer(), () -> acts.takeBack(done)).size());
        assertEquals(EventState.PUBLISHED, state(team, event));
    }

    @Test
    void what_was_moved_again_stays_where_it_is() {
        var team = given.team();
        var event = given.published(team);
        var done = carriedOut(team, List.of(event), new BulkAct.Move(1, 0));
        carriedOut(team, List.of(event), new BulkAct.Move(1, 0));
        assertEquals(1, As.staff(team.organizer(), () -> acts.takeBack(done)).size());
        assertTrue(As.staff(team.organizer(), () -> acts.takeBack(List.of())).isEmpty());
    }

    private List<BulkResult> carriedOut(Given.Team team, List<EventId> events, BulkAct act) {
        return As.staff(team.organizer(), () -> acts.carryOut(acts.foresee(events, act), act));
    }

    private EventState state(Given.Team team, EventId event) {
        return As.staff(
                team.organizer(), () -> planning.planOf(event).orElseThrow().state());
    }
}

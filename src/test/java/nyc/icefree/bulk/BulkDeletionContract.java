package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many drafts are deleted at once; on both databases. */
@DatabasesDiffer
abstract class BulkDeletionContract {
    @AppTest
    static class OnH2Test extends BulkDeletionContract {}

    @PostgresAppTest
    static class OnPostgresTest extends BulkDeletionContract {}

    @Autowired
    Given given;

    @Autowired
    BulkActs acts;

    @Autowired
    EventPlanning planning;

    @Test
    void drafts_are_deleted_and_what_was_public_stays() {
        var team = given.team();
        var one = given.drafted(team, given.session("One", 5));
        var public_ = given.published(team);
        var other = given.drafted(team, given.session("Other", 6));
        var foreign = given.drafted(given.team(), given.session("Foreign", 6));
        var act = new BulkAct.Delete();
        As.staff(team.organizer(), () -> {
            var foreseen = acts.foresee(List.of(one, public_, other, foreign), act);
            assertEquals(
                    List.of(BulkOutcome.DELETED, BulkOutcome.REFUSED, BulkOutcome.DELETED),
                    foreseen.stream().map(BulkPreview::fate).toList());
            assertEquals(
                    List.of("planning-refused.not-a-draft"), foreseen.get(1).refusals());
            planning.publish(other);
            var done = acts.carryOut(foreseen, act);
            assertEquals(
                    List.of(BulkOutcome.DELETED, BulkOutcome.REFUSED, BulkOutcome.REFUSED),
                    done.stream().map(BulkResult::fate).toList(),
                    "what was published meanwhile stays");
            assertTrue(planning.planOf(one).isEmpty());
            assertEquals(List.of(), acts.takeBack(done), "what is deleted does not come back");
            assertEquals(
                    EventState.PUBLISHED, planning.planOf(other).orElseThrow().state());
        });
    }
}

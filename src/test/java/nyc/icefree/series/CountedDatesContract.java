package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.jobs.Progress;
import nyc.icefree.jobs.Progress.Seen;
import nyc.icefree.jobs.Progress.Step;
import nyc.icefree.people.NotYours;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done to the dates of a series counts to its end, and is done to all or to none; on both databases. */
abstract class CountedDatesContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends CountedDatesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CountedDatesContract {}

    private static final int DATES = 4;

    private SeriesId four() {
        return weekly(Rule.weekly(DayOfWeek.TUESDAY).times(DATES));
    }

    private @Nullable Seen counted(Runnable act) {
        var progress = new Progress();
        progress.watch(() -> {
            As.staff(team.organizer(), act);
            return true;
        });
        return progress.seen();
    }

    @Test
    void cancelling_counts_what_is_public_and_then_the_drafts_that_go() {
        var id = four();
        var first = rows(id).getFirst().event();
        publish(id);
        assertEquals(
                new Seen(Step.CANCELLED, DATES, DATES),
                counted(() -> cancellation.cancel(id, first, "The room is gone")));
        assertEquals(Set.of(EventState.CANCELLED), states(id));
        var drafts = four();
        var one = rows(drafts).getFirst().event();
        As.staff(team.organizer(), () -> planning.publish(one));
        assertEquals(
                new Seen(Step.DELETED, DATES - 1, DATES - 1),
                counted(() -> cancellation.cancel(drafts, one, "The room is gone")));
        assertEquals(Set.of(EventState.CANCELLED), states(drafts));
    }

    @Test
    void a_reason_that_is_refused_cancels_none() {
        var id = four();
        publish(id);
        assertThrows(
                nyc.icefree.events.PlanningRefused.class,
                () -> As.staff(team.organizer(), () -> cancellation.cancel(id, null, " ")));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
    }

    @Test
    void publishing_changing_and_asking_for_approval_count_each_date() {
        var id = four();
        var first = rows(id).getFirst().event();
        assertEquals(
                new Seen(Step.CHANGED, DATES, DATES), counted(() -> change(first, d -> capacity(d, 33), Scope.WHOLE)));
        assertEquals(new Seen(Step.PUBLISHED, DATES, DATES), counted(() -> publishing.publish(id)));
        team = given.untrustedTeam();
        var partners = four();
        assertEquals(new Seen(Step.SUBMITTED, DATES, DATES), counted(() -> publishing.submit(partners, null)));
        assertEquals(Set.of(EventState.SUBMITTED), states(partners));
    }

    @Test
    void another_rule_counts_what_changes_then_what_is_new_then_what_goes() {
        var id = four();
        var first = rows(id).getFirst().event();
        var seen = counted(() -> {
            var plan = planning.planOf(first).orElseThrow();
            changing.change(
                    first,
                    plan.version(),
                    plan.draft(),
                    Scope.WHOLE,
                    Rule.weekly(DayOfWeek.TUESDAY).times(DATES - 1),
                    "");
        });
        assertEquals(new Seen(Step.CANCELLED, 1, 1), seen);
    }

    @Test
    void nobody_else_cancels_or_submits_them() {
        var id = four();
        publish(id);
        var stranger = given.team().organizer();
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> cancellation.cancel(id, null, "No")));
        assertThrows(NotYours.class, () -> As.staff(stranger, () -> publishing.submit(id, null)));
        assertThrows(NotYours.class, () -> As.administrator(given.person(), () -> cancellation.cancel(id, null, "No")));
        assertEquals(Set.of(EventState.PUBLISHED), states(id));
    }
}

package nyc.icefree.series;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.events.PlanningRefused.Reason;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.partners.Organizations;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Scope;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reason for dates that a change of a series cancels is looked at as that for one event. */
abstract class SeriesReasonContract extends SeriesGround {
    @AppTest
    static class OnH2Test extends SeriesReasonContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SeriesReasonContract {}

    @Autowired
    SeriesProposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    Organizations organizations;

    private EventPlan first;
    private Rule biweekly;

    @BeforeEach
    void a_series_at_a_hidden_place() {
        biweekly = Rule.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=2", tuesday.plusDays(1), Given.NEW_YORK);
        var id = As.staff(team.organizer(), () -> {
            var form = Drafts.from(at(given.session("Clinic", 5), tuesday.atTime(18, 30)))
                    .at(Given.room("Quiet Hall"))
                    .shownTo(AddressVisibility.COMING)
                    .draft();
            var made = series.plan(team.organization(), form, Repeats.by(TUESDAYS.times(4)));
            publishing.publish(made);
            return made;
        });
        first = plan(rows(id).getFirst().event());
    }

    @Test
    void a_reason_too_long_or_telling_is_refused_in_words_by_whoever_changes() {
        As.staff(team.organizer(), () -> {
            refused(Reason.REASON_TOO_LONG, () -> change("a b".repeat(200)));
            refused(Reason.REASON_SHOWS_HIDDEN_ADDRESS, () -> change("Quiet Hall is closed that day"));
        });
    }

    @Test
    void and_by_whoever_proposes() {
        secondPerson();
        As.staff(team.organizer(), () -> {
            refused(Reason.REASON_TOO_LONG, () -> propose(biweekly, "a b".repeat(200)));
            refused(Reason.REASON_SHOWS_HIDDEN_ADDRESS, () -> propose(biweekly, "Quiet Hall is closed that day"));
            assertTrue(waiting.open(first.id()).isEmpty());
        });
    }

    /** The dates that stay go to a place that is hidden too: those who are told why theirs is off need not know it. */
    @Test
    void nor_may_a_reason_tell_the_next_hidden_place_which_is_not_the_events_yet() {
        var elsewhere =
                Drafts.from(first.draft()).at(Given.room("Silent Attic")).draft();
        String telling = "From now on every other week at Silent Attic";
        As.staff(
                team.organizer(),
                () -> refused(
                        Reason.REASON_SHOWS_HIDDEN_ADDRESS,
                        () -> changing.change(first.id(), first.version(), elsewhere, Scope.WHOLE, biweekly, telling)));
        secondPerson();
        As.staff(team.organizer(), () -> {
            refused(Reason.REASON_SHOWS_HIDDEN_ADDRESS, () -> proposeAt(elsewhere, telling));
            assertTrue(waiting.open(first.id()).isEmpty());
            proposeAt(elsewhere, "From now on every other week");
            assertTrue(waiting.open(first.id()).isPresent());
        });
    }

    private void proposeAt(EventDraft form, String reason) {
        proposals.propose(first.id(), first.version(), form, Scope.WHOLE, biweekly, reason, ShiftHours.MOVE);
    }

    @Test
    void what_cancels_nothing_needs_no_reason_and_keeps_none() {
        secondPerson();
        As.staff(team.organizer(), () -> {
            propose(null, "Quiet Hall ".repeat(60));
            assertEquals("", waiting.open(first.id()).orElseThrow().reason());
        });
    }

    private void secondPerson() {
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
    }

    private void change(String reason) {
        changing.change(first.id(), first.version(), first.draft(), Scope.WHOLE, biweekly, reason);
    }

    private void propose(@Nullable Rule rule, String reason) {
        var form = rule == null ? at(first.draft(), tuesday.atTime(9, 0)) : first.draft();
        proposals.propose(first.id(), first.version(), form, Scope.WHOLE, rule, reason, ShiftHours.MOVE);
    }

    private static void refused(Reason why, Runnable what) {
        assertEquals(why, assertThrows(PlanningRefused.class, what::run).reason());
    }
}

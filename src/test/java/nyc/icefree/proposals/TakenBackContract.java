package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was decided about a proposal is taken back, and it says again what it said; on both databases. */
abstract class TakenBackContract {
    @AppTest
    static class OnH2Test extends TakenBackContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TakenBackContract {}

    @Autowired
    Given given;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval steps;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Events events;

    @Autowired
    Organizations organizations;

    @Test
    void a_move_that_was_agreed_to_or_declined_waits_again() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var before = slot(id);
        var proposal = proposed(team, id, given.session("Moved", 8));
        As.staff(second, () -> {
            var declined = proposals.decline(proposal);
            assertEquals(Optional.empty(), waiting.toAgree(proposal));
            var outcome = waiting.became(proposal).orElseThrow();
            assertFalse(outcome.agreed());
            assertEquals("Ada Example", outcome.by());
            proposals.takeBack(declined);
            assertEquals(Optional.empty(), waiting.became(proposal));
            var agreed = proposals.agree(proposal);
            assertNotEquals(before, slot(id));
            assertTrue(waiting.became(proposal).orElseThrow().agreed());
            assertTrue(agreed.canBeTakenBack());
            proposals.takeBack(agreed);
            assertEquals(before, slot(id));
            proposals.agree(waiting.toAgree(proposal).orElseThrow().id());
            assertNotEquals(before, slot(id));
        });
    }

    @Test
    void other_words_are_read_again_by_whoever_may_agree() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Approved", 6));
        As.staff(team.organizer(), () -> steps.submit(id, null));
        var administrator = given.person();
        As.administrator(administrator, () -> desk.accept(id));
        var proposal = proposed(team, id, given.session("Other words", 6));
        As.administrator(administrator, () -> {
            proposals.takeBack(proposals.decline(proposal));
            var held = waiting.toAgree(proposal).orElseThrow().held();
            assertEquals(
                    "Other words",
                    Objects.requireNonNull(held).words().getFirst().title());
            var agreed = proposals.agree(proposal);
            assertEquals("Other words", title(id));
            proposals.takeBack(agreed);
            assertEquals("Approved", title(id));
        });
    }

    @Test
    void nobody_takes_anothers_decision_back_nor_what_was_changed_since() {
        var team = given.team();
        var second = colleague(team);
        var third = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var proposal = proposed(team, id, given.session("Moved", 8));
        var decided = As.staff(second, () -> proposals.decline(proposal));
        for (var other : new PersonId[] {third, given.team().organizer(), given.person()}) {
            assertThrows(NotYours.class, () -> As.staff(other, () -> proposals.takeBack(decided)));
        }
        assertEquals(Optional.empty(), As.staff(given.team().organizer(), () -> waiting.became(proposal)));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id,
                    plan.version(),
                    plan.draft().worded(given.session("Anew", 6).words()));
        });
        assertThrows(ChangedMeanwhile.class, () -> As.staff(second, () -> proposals.takeBack(decided)));
    }

    @Test
    void of_one_date_only_one_proposal_waits_whatever_is_taken_back() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team, given.session("Moved", 6));
        var first = proposed(team, id, given.session("Moved", 8));
        var declined = As.staff(second, () -> proposals.decline(first));
        var anew = proposed(team, id, given.session("Moved", 9));
        As.staff(second, () -> {
            var refused = assertThrows(ProposalRefused.class, () -> proposals.takeBack(declined));
            assertEquals(ProposalRefused.Reason.PROPOSED_ANEW, refused.reason());
            assertEquals(
                    List.of(anew),
                    waiting.toAgree().stream().map(ProposalView::id).toList());
            proposals.decline(anew);
            proposals.takeBack(declined);
            assertEquals(
                    List.of(first),
                    waiting.toAgree().stream().map(ProposalView::id).toList());
        });
    }

    private UUID proposed(Team team, EventId id, EventDraft form) {
        return As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var next = plan.draft().with(form.when()).worded(form.words());
            proposals.propose(id, plan.version(), next, ShiftHours.MOVE, null);
            return waiting.open(id).orElseThrow().id();
        });
    }

    private PersonId colleague(Team team) {
        var person = given.person();
        given.appoint(team.organization(), person, StaffRole.ORGANIZER);
        return person;
    }

    private TimeSlot slot(EventId id) {
        return events.view(id, Audience.TEAM).orElseThrow().slot();
    }

    private String title(EventId id) {
        return events.view(id, Audience.PUBLIC).orElseThrow().words().getFirst().title();
    }
}

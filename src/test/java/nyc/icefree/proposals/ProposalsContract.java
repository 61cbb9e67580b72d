package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of one event that wait until somebody else agrees, and who may not; on both databases. */
abstract class ProposalsContract {
    @AppTest
    static class OnH2Test extends ProposalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ProposalsContract {}

    private static final String OLD_LINK = "https://meet.example.org/old";

    @Autowired
    Given given;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    EventApproval steps;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Test
    void a_published_event_moves_only_when_a_second_person_agrees() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var before = slot(id);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var later = later(plan.draft(), 2);
            assertTrue(planning.check(id, later).needsSecond());
            assertEquals(
                    PlanningRefused.Reason.SECOND_PERSON_NEEDED,
                    assertThrows(PlanningRefused.class, () -> planning.change(id, plan.version(), later))
                            .reason());
            proposals.propose(id, plan.version(), later, ShiftHours.MOVE, null);
            var open = waiting.open(id).orElseThrow();
            assertEquals(List.of(), waiting.toAgree());
            assertRefused(ProposalRefused.Reason.YOUR_OWN_PROPOSAL, () -> proposals.agree(open.id()));
        });
        assertEquals(before, slot(id));
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(id, open.event());
            proposals.agree(open.id());
            assertClosed(open.id());
        });
        assertNotEquals(before, slot(id));
    }

    @Test
    void what_does_not_move_the_event_is_saved_at_once_and_a_further_change_makes_the_proposal_worthless() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var words = plan.draft().words().stream()
                    .map(w -> new nyc.icefree.eventform.EventWords(
                            w.language(), "A new title", w.description(), w.instructions(), w.original()))
                    .toList();
            proposals.propose(id, plan.version(), titled(later(plan.draft(), 2), words), ShiftHours.MOVE, null);
            return waiting.open(id).orElseThrow().id();
        });
        assertEquals(
                "A new title",
                events.view(id, Audience.PUBLIC)
                        .orElseThrow()
                        .words()
                        .getFirst()
                        .title());
        As.staff(second, () -> {
            var plan = planning.planOf(id).orElseThrow();
            planning.change(
                    id,
                    plan.version(),
                    titled(plan.draft(), given.session("Another", 1).words()));
            assertEquals(Optional.empty(), waiting.open(id));
            assertThrows(ChangedMeanwhile.class, () -> proposals.agree(proposal));
        });
    }

    @Test
    void an_administrator_agrees_for_a_partner_that_is_not_trusted_and_strangers_never_do() {
        var team = given.untrustedTeam();
        var id = approved(team);
        var before = slot(id);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            proposals.propose(id, plan.version(), later(plan.draft(), 1), ShiftHours.MOVE, null);
            return waiting.open(id).orElseThrow().id();
        });
        var stranger = given.team();
        As.staff(stranger.organizer(), () -> {
            assertEquals(Optional.empty(), waiting.open(id));
            assertThrows(NotYours.class, () -> proposals.agree(proposal));
            assertThrows(NotYours.class, () -> proposals.decline(proposal));
            assertThrows(
                    NotYours.class, () -> proposals.propose(id, 1, given.session("Mine", 2), ShiftHours.MOVE, null));
        });
        As.administrator(given.person(), () -> proposals.agree(proposal));
        assertNotEquals(before, slot(id));
    }

    @Test
    void an_online_link_moves_only_when_a_second_person_agrees() {
        var team = given.team();
        var second = colleague(team);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var id = given.published(
                team,
                Drafts.from(given.session("Rights", 5))
                        .online(Attendance.HYBRID, OLD_LINK)
                        .draft());
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var other = Drafts.from(plan.draft())
                    .online(Attendance.HYBRID, "https://meet.example.org/new")
                    .draft();
            assertTrue(planning.check(id, other).needsSecond());
            proposals.propose(id, plan.version(), other, ShiftHours.MOVE, null);
            assertEquals(OLD_LINK, draft(team, id).where().onlineLink());
            return waiting.open(id).orElseThrow();
        });
        As.staff(second, () -> proposals.agree(proposal.id()));
        assertEquals("https://meet.example.org/new", draft(team, id).where().onlineLink());
    }

    private EventDraft draft(Given.Team team, EventId id) {
        return As.staff(
                team.organizer(), () -> planning.planOf(id).orElseThrow().draft());
    }

    private EventId approved(Given.Team team) {
        var id = given.drafted(team, given.session("Rights", 5));
        submit(team, id);
        As.administrator(given.person(), () -> desk.accept(id));
        return id;
    }

    private PersonId colleague(Given.Team team) {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    private void assertClosed(UUID proposal) {
        assertRefused(ProposalRefused.Reason.NOT_OPEN, () -> proposals.agree(proposal));
    }

    private static void assertRefused(ProposalRefused.Reason reason, Runnable step) {
        assertEquals(reason, assertThrows(ProposalRefused.class, step::run).reason());
    }

    private static EventDraft later(EventDraft draft, int days) {
        return draft.at(
                Objects.requireNonNull(draft.when().start()).plusDays(days),
                Objects.requireNonNull(draft.when().end()).plusDays(days));
    }

    private static EventDraft titled(EventDraft d, List<nyc.icefree.eventform.EventWords> words) {
        return d.worded(words);
    }

    private Object slot(EventId id) {
        return events.slotOf(id).orElseThrow();
    }

    private void submit(Given.Team team, EventId id) {
        As.staff(team.organizer(), () -> steps.submit(id, null));
    }
}

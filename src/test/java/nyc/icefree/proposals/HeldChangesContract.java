package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of a partner that is not trusted changes only by an administrator's word; on both databases. */
abstract class HeldChangesContract {
    @AppTest
    static class OnH2Test extends HeldChangesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends HeldChangesContract {}

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
    EventDesk eventDesk;

    @Autowired
    Organizations organizations;

    @Autowired
    Memberships memberships;

    @Test
    void what_was_approved_is_shown_until_an_administrator_agrees_to_other_words() {
        var team = given.untrustedTeam();
        var second = colleague(team);
        var id = approved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var evil = titled(
                    Drafts.from(plan.draft()).capacity(7).draft(),
                    given.session("Send money", 1).words());
            assertTrue(planning.check(id, evil).needsApproval());
            assertEquals(
                    PlanningRefused.Reason.APPROVAL_NEEDED,
                    assertThrows(PlanningRefused.class, () -> planning.change(id, plan.version(), evil))
                            .reason());
            proposals.propose(id, plan.version(), evil, ShiftHours.MOVE, null);
            return waiting.open(id).orElseThrow();
        });
        assertEquals(7, draft(team, id).rsvps().capacity(), "the public reads nothing else by it");
        assertEquals("Rights", publicTitle(id));
        As.staff(second, () -> {
            assertEquals(List.of(), waiting.toAgree());
            assertRefused(ProposalRefused.Reason.ADMINISTRATOR_NEEDED, () -> proposals.agree(proposal.id()));
        });
        As.administrator(given.person(), () -> {
            var open = waiting.toAgree().stream()
                    .filter(p -> p.event().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "Send money",
                    Objects.requireNonNull(open.held()).words().getFirst().title());
            proposals.agree(open.id());
        });
        assertEquals("Send money", publicTitle(id));
    }

    @Test
    void what_was_approved_for_some_is_found_by_all_only_when_an_administrator_agrees() {
        var team = given.untrustedTeam();
        var id = approved(
                team,
                Drafts.from(given.session("Circle", 5)).reach(Reach.BY_LINK).draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var listed = Drafts.from(plan.draft()).reach(Reach.LISTED).draft();
            assertTrue(planning.check(id, listed).needsApproval());
            proposals.propose(id, plan.version(), listed, ShiftHours.MOVE, null);
        });
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty());
        As.administrator(given.person(), () -> {
            assertTrue(eventDesk.detail(id).isPresent(), "whoever decides must see it");
            proposals.agree(waiting.open(id).orElseThrow().id());
        });
        assertEquals("Circle", publicTitle(id));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var secret = Drafts.from(plan.draft()).reach(Reach.BY_LINK).draft();
            planning.change(id, plan.version(), secret);
        });
        assertTrue(events.view(id, Audience.PUBLIC).isEmpty(), "less may be shown at once");
    }

    @Test
    void new_co_hosts_of_what_was_approved_are_asked_only_when_an_administrator_agrees() {
        var team = given.untrustedTeam();
        var other = given.team();
        var id = approved(team);
        var proposal = As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var together =
                    Drafts.from(plan.draft()).coHosts(other.organization()).draft();
            assertTrue(planning.check(id, together).needsApproval());
            proposals.propose(id, plan.version(), together, ShiftHours.MOVE, null);
            return waiting.open(id).orElseThrow().id();
        });
        assertEquals(List.of(), draft(team, id).coHosts());
        As.administrator(given.person(), () -> proposals.agree(proposal));
        assertEquals(List.of(other.organization()), draft(team, id).coHosts());
        As.administrator(given.person(), () -> organizations.trust(team.organization(), true));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var words = given.session("Trusted words", 1).words();
            assertFalse(planning.check(id, titled(plan.draft(), words)).needsApproval());
        });
    }

    @Test
    void an_administrator_reads_which_door_leads_in_only_where_everybody_will() {
        var team = given.untrustedTeam();
        assertEquals("Ring twice", instructionsShown(team, AddressVisibility.EVERYONE));
        assertEquals("", instructionsShown(team, AddressVisibility.COMING));
        assertEquals("", instructionsShown(team, AddressVisibility.TEAM));
    }

    private String instructionsShown(Given.Team team, AddressVisibility address) {
        var id = approved(
                team, Drafts.from(given.session("Rights", 5)).shownTo(address).draft());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var other = new EventWords(Language.ENGLISH, "Rights", "Come and learn.", "Ring twice", true);
            proposals.propose(id, plan.version(), titled(plan.draft(), List.of(other)), ShiftHours.MOVE, null);
            assertEquals("Ring twice", instructions(waiting.open(id).orElseThrow()), "their own they know");
        });
        return As.administrator(given.person(), () -> {
            var open = waiting.open(id).orElseThrow();
            assertTrue(open.parts().contains(ProposedPart.INSTRUCTIONS), "that they change is said");
            assertEquals(
                    instructions(open),
                    instructions(waiting.toAgree().stream()
                            .filter(p -> p.event().equals(id))
                            .findFirst()
                            .orElseThrow()));
            return instructions(open);
        });
    }

    private static String instructions(ProposalView open) {
        return Objects.requireNonNull(open.held()).words().getFirst().instructions();
    }

    private EventDraft draft(Given.Team team, EventId id) {
        return As.staff(
                team.organizer(), () -> planning.planOf(id).orElseThrow().draft());
    }

    private String publicTitle(EventId id) {
        return events.view(id, Audience.PUBLIC).orElseThrow().words().getFirst().title();
    }

    private EventId approved(Given.Team team) {
        return approved(team, given.session("Rights", 5));
    }

    private EventId approved(Given.Team team, EventDraft draft) {
        var id = given.drafted(team, draft);
        As.staff(team.organizer(), () -> steps.submit(id, null));
        As.administrator(given.person(), () -> desk.accept(id));
        return id;
    }

    private PersonId colleague(Given.Team team) {
        var second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        return second;
    }

    private static void assertRefused(ProposalRefused.Reason reason, Runnable step) {
        assertEquals(reason, assertThrows(ProposalRefused.class, step::run).reason());
    }

    private static EventDraft titled(EventDraft d, List<nyc.icefree.eventform.EventWords> words) {
        return d.worded(words);
    }
}

package nyc.icefree.proposals;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that wait for an administrator, and a host that is trusted before one has read them; on both databases. */
abstract class TrustedMeanwhileContract {
    @AppTest
    static class OnH2Test extends TrustedMeanwhileContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TrustedMeanwhileContract {}

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

    private Given.Team team;
    private PersonId second;
    private EventId event;

    @BeforeEach
    void words_wait() {
        team = given.untrustedTeam();
        second = given.person();
        given.appoint(team.organization(), second, StaffRole.ORGANIZER);
        event = given.drafted(team, given.session("Rights", 5));
        As.staff(team.organizer(), () -> steps.submit(event, null));
        As.administrator(given.person(), () -> desk.accept(event));
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var other = Drafts.from(plan.draft()).titled("Rights at work").draft();
            proposals.propose(event, plan.version(), other, ShiftHours.MOVE, null);
            assertTrue(waiting.open(event).orElseThrow().byAdministrator());
        });
        As.staff(second, () -> assertEquals(List.of(), waiting.toAgree()));
    }

    private void trusted() {
        As.administrator(given.person(), () -> organizations.trust(team.organization(), true));
    }

    @Test
    void others_of_the_host_see_them_from_then_on_and_agree() {
        trusted();
        As.staff(second, () -> {
            var open = waiting.toAgree().getFirst();
            assertEquals(event, open.event());
            assertFalse(open.byAdministrator());
            assertFalse(waiting.isHeld(open.id()));
            proposals.agree(open.id());
        });
        assertEquals("Rights at work", title());
    }

    @Test
    void so_does_whoever_proposed_them_since_it_could_be_said_at_once_now() {
        trusted();
        As.staff(
                team.organizer(),
                () -> proposals.agree(waiting.toAgree().getFirst().id()));
        assertEquals("Rights at work", title());
    }

    @Test
    void a_host_that_asks_a_second_person_gets_one() {
        trusted();
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        As.staff(team.organizer(), () -> {
            assertEquals(List.of(), waiting.toAgree());
            var open = waiting.open(event).orElseThrow();
            assertThrows(ProposalRefused.class, () -> proposals.agree(open.id()));
        });
        As.staff(second, () -> proposals.agree(waiting.toAgree().getFirst().id()));
        assertEquals("Rights at work", title());
    }

    @Test
    void a_host_that_is_trusted_no_more_waits_for_an_administrator_again() {
        trusted();
        As.administrator(given.person(), () -> organizations.trust(team.organization(), false));
        As.staff(second, () -> assertEquals(List.of(), waiting.toAgree()));
        As.administrator(
                given.person(),
                () -> proposals.agree(waiting.open(event).orElseThrow().id()));
        assertEquals("Rights at work", title());
    }

    private String title() {
        return events.view(event, Audience.PUBLIC)
                .orElseThrow()
                .words()
                .getFirst()
                .title();
    }
}

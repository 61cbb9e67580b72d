package nyc.icefree.bulk;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.bulk.WaitingWork.Counts;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.partners.Organizations;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Everybody is told of what they may decide, and of nothing else; on both databases. */
@DatabasesDiffer
abstract class WaitingWorkContract {
    @AppTest
    static class OnH2Test extends WaitingWorkContract {}

    @PostgresAppTest
    static class OnPostgresTest extends WaitingWorkContract {}

    private static final Counts NOTHING = new Counts(0, 0, 0);

    @Autowired
    Given given;

    @Autowired
    WaitingWork work;

    @Autowired
    EventRequests requests;

    @Autowired
    EventApproval steps;

    @Autowired
    EventPlanning planning;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk waiting;

    @Autowired
    SeriesReview review;

    @Autowired
    Organizations organizations;

    @Test
    void a_request_waits_for_the_organization_that_was_asked_and_for_administrators() {
        var team = given.team();
        var administrator = given.person();
        int before = As.administrator(administrator, work::counts).requests();
        requests.send(RequestForms.session("Corona Mothers", team.organization()), UUID.randomUUID());
        assertEquals(new Counts(1, 0, 0), As.staff(team.organizer(), work::counts));
        assertEquals(new Counts(1, 0, 0), As.staff(given.coordinator(team.organization()), work::counts));
        assertEquals(NOTHING, As.staff(given.team().organizer(), work::counts));
        assertEquals(before + 1, As.administrator(administrator, work::counts).requests());
    }

    @Test
    void what_a_partner_submits_waits_for_administrators_alone() {
        var team = given.untrustedTeam();
        var administrator = given.person();
        var event = given.drafted(team, given.session("Rights", 5));
        int before = As.administrator(administrator, work::counts).submitted();
        As.staff(team.organizer(), () -> steps.submit(event, null));
        assertEquals(NOTHING, As.staff(team.organizer(), work::counts));
        As.administrator(administrator, () -> {
            assertEquals(before + 1, work.counts().submitted());
            assertEquals(review.waiting().size(), work.counts().submitted());
        });
    }

    @Test
    void a_proposal_waits_for_everybody_who_may_agree_to_it_and_not_for_who_proposed() {
        var team = given.team();
        var coHost = given.team();
        var colleague = given.person();
        given.appoint(team.organization(), colleague, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> organizations.askSecondPerson(team.organization(), true));
        var event = given.published(team, given.session("Together", 6).hostedWith(List.of(coHost.organization())));
        given.accepted(coHost, event);
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var later = Drafts.from(plan.draft()).capacity(7).draft();
            var moved = later.with(given.session("Together", 8).when());
            proposals.propose(event, plan.version(), moved, ShiftHours.MOVE, null);
        });
        assertEquals(NOTHING, As.staff(team.organizer(), work::counts));
        for (var person : List.of(colleague, coHost.organizer(), given.coordinator(team.organization()))) {
            assertEquals(1, As.staff(person, work::counts).proposed());
            assertEquals(1, As.staff(person, () -> waiting.toAgree().size()));
        }
        assertEquals(NOTHING, As.staff(given.team().organizer(), work::counts));
        As.administrator(
                given.person(),
                () -> assertEquals(waiting.toAgree().size(), work.counts().proposed()));
    }

    @Test
    void it_is_one_statement_beside_what_one_is_and_nobody_elses() {
        var team = given.team();
        long asked = As.staff(team.organizer(), () -> CountedStatements.in(work::counts));
        assertTrue(asked <= 3, "statements: " + asked);
        assertThrows(AccessDeniedException.class, () -> As.volunteer(given.person(), work::counts));
        assertThrows(AccessDeniedException.class, () -> As.nobody(work::counts));
    }
}

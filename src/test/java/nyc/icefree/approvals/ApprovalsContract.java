package nyc.icefree.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Refusals;
import nyc.icefree.disclosure.Audience;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a partner that is not trusted submits waits for an administrator; on both databases. */
abstract class ApprovalsContract {
    @AppTest
    static class OnH2Test extends ApprovalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ApprovalsContract {}

    @Autowired
    Given given;

    @Autowired
    ReviewDesk desk;

    @Autowired
    EventApproval steps;

    @Autowired
    Events events;

    @Test
    void an_administrator_accepts_what_was_read_or_declines_with_a_reason() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var administrator = given.person();
        submit(team, id);
        As.administrator(administrator, () -> {
            assertTrue(desk.waiting().stream().anyMatch(e -> e.view().id().equals(id)));
            Refusals.because(ReviewRefused.WORDS_MISSING, () -> desk.decline(id, "  ", true));
            Refusals.because(ReviewRefused.WORDS_TOO_LONG, () -> desk.decline(id, "x".repeat(1_001), true));
            desk.decline(id, "Not our campaign.", true);
        });
        assertLast(team, id, Verdict.DECLINED, "Not our campaign.", EventState.DRAFT);
        submit(team, id);
        As.administrator(administrator, () -> {
            int read = desk.waiting(List.of(id)).getFirst().version();
            assertThrows(ChangedMeanwhile.class, () -> desk.accept(id, read - 1, true));
            desk.accept(id, read, true);
            Refusals.because(PlanningRefused.class, () -> desk.accept(id, read, true));
        });
        assertLast(team, id, Verdict.ACCEPTED, "", EventState.PUBLISHED);
    }

    @Test
    void a_longer_queue_takes_no_more_statements() {
        var administrator = given.person();
        var few = waits(2, administrator);
        var many = waits(6, administrator);
        assertTrue(many <= few, "statements: " + few + ", then " + many);
    }

    private long waits(int more, PersonId administrator) {
        for (int n = 0; n < more; n++) {
            var team = given.untrustedTeam();
            submit(team, given.drafted(team, given.session("Rights", 5)));
        }
        return As.administrator(administrator, () -> CountedStatements.in(desk::waiting));
    }

    @Test
    void staff_decide_nothing_and_read_only_what_was_said_to_them() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        submit(team, id);
        As.staff(team.organizer(), () -> {
            assertThrows(AccessDeniedException.class, () -> desk.accept(id, 0, true));
            assertThrows(AccessDeniedException.class, () -> desk.decline(id, "No", true));
            assertThrows(AccessDeniedException.class, desk::waiting);
        });
        As.administrator(given.person(), () -> desk.decline(id, "Who leads it?", true));
        assertEquals(Optional.empty(), As.staff(given.team().organizer(), () -> desk.last(id)));
    }

    private void submit(Given.Team team, EventId id) {
        As.staff(team.organizer(), () -> steps.submit(id, null));
    }

    private void assertLast(Given.Team team, EventId id, Verdict verdict, String words, EventState state) {
        var last = As.staff(team.organizer(), () -> desk.last(id)).orElseThrow();
        assertEquals(verdict, last.verdict());
        assertEquals(words, last.words());
        assertEquals(state, events.view(id, Audience.TEAM).orElseThrow().state());
    }
}

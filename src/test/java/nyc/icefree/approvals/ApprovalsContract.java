package nyc.icefree.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.refusals.ChangedMeanwhile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_administrator_accepts_asks_back_or_declines_with_words() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var administrator = given.person();
        submit(team, id);
        As.administrator(administrator, () -> {
            assertTrue(desk.waiting().stream().anyMatch(e -> e.view().id().equals(id)));
            assertRefused(ReviewRefused.Reason.WORDS_MISSING, () -> desk.askBack(id, "  "));
            assertRefused(ReviewRefused.Reason.WORDS_TOO_LONG, () -> desk.decline(id, "x".repeat(1_001)));
            desk.askBack(id, "Who leads it?");
        });
        assertLast(team, id, Verdict.ASKED_BACK, "Who leads it?", EventState.DRAFT);
        submit(team, id);
        As.administrator(administrator, () -> desk.decline(id, "Not our campaign."));
        assertLast(team, id, Verdict.DECLINED, "Not our campaign.", EventState.DRAFT);
        submit(team, id);
        As.administrator(administrator, () -> {
            desk.accept(id);
            assertThrows(PlanningRefused.class, () -> desk.accept(id));
        });
        assertLast(team, id, Verdict.ACCEPTED, "", EventState.PUBLISHED);
    }

    @Test
    void what_was_just_decided_is_taken_back_by_whoever_decided_and_nobody_reads_of_it() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var administrator = given.person();
        for (var verdict : Verdict.values()) {
            submit(team, id);
            As.administrator(administrator, () -> desk.decide(id, verdict, "Who leads it?", null, true));
            As.administrator(given.person(), () -> {
                var seen = desk.became(id).orElseThrow();
                assertEquals(verdict, seen.verdict());
                assertFalse(seen.mayTakeBack());
                assertThrows(NotYours.class, () -> desk.takeBack(id), "it was somebody else's decision");
            });
            As.administrator(administrator, () -> {
                assertTrue(desk.became(id).orElseThrow().mayTakeBack());
                desk.takeBack(id);
                assertTrue(desk.waiting().stream().anyMatch(e -> e.view().id().equals(id)));
                assertEquals(Optional.empty(), desk.became(id));
                assertThrows(NotYours.class, () -> desk.takeBack(id), "twice");
            });
            assertEquals(Optional.empty(), As.staff(team.organizer(), () -> desk.last(id)));
            As.staff(team.organizer(), () -> steps.withdraw(id));
        }
    }

    @Test
    void what_was_changed_or_told_since_is_not_taken_back() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        var administrator = given.person();
        submit(team, id);
        As.administrator(administrator, () -> desk.askBack(id, "Who leads it?"));
        given.change(team, id, given.session("Rights, led by Ana", 5));
        As.administrator(administrator, () -> {
            assertThrows(ChangedMeanwhile.class, () -> desk.takeBack(id));
            assertEquals(Optional.empty(), desk.became(id), "its organizers have it now");
        });
        longAgo(id, 300);
        submit(team, id);
        As.administrator(administrator, () -> desk.accept(id));
        longAgo(id, 121);
        As.administrator(
                administrator, () -> assertRefused(ReviewRefused.Reason.TOLD_ALREADY, () -> desk.takeBack(id)));
    }

    private void longAgo(EventId id, int seconds) {
        jdbc.sql("update review_decision set decided_at = ? where event_id = ? and decided_at > ?")
                .params(
                        Timestamp.from(Instant.now().minusSeconds(seconds)),
                        id.value(),
                        Timestamp.from(Instant.now().minusSeconds(100)))
                .update();
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
            assertThrows(AccessDeniedException.class, () -> desk.accept(id));
            assertThrows(AccessDeniedException.class, desk::waiting);
            assertThrows(AccessDeniedException.class, () -> desk.became(id));
            assertThrows(AccessDeniedException.class, () -> desk.takeBack(id));
        });
        As.administrator(given.person(), () -> desk.askBack(id, "Who leads it?"));
        assertEquals(Optional.empty(), As.staff(given.team().organizer(), () -> desk.last(id)));
    }

    private static void assertRefused(ReviewRefused.Reason reason, Runnable step) {
        assertEquals(reason, assertThrows(ReviewRefused.class, step::run).reason());
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

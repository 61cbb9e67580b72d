package nyc.icefree.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a partner that is not trusted submits waits for an administrator; on both databases. */
abstract class ApprovalsContract {
    @Autowired
    Given given;

    @Autowired
    ReviewDesk desk;

    @Autowired
    EventApproval steps;

    @Autowired
    EventPlanning planning;

    @Autowired
    Events events;

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
    void staff_decide_nothing_and_read_only_what_was_said_to_them() {
        var team = given.untrustedTeam();
        var id = given.drafted(team, given.session("Rights", 5));
        submit(team, id);
        As.staff(team.organizer(), () -> {
            assertThrows(AccessDeniedException.class, () -> desk.accept(id));
            assertThrows(AccessDeniedException.class, desk::waiting);
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

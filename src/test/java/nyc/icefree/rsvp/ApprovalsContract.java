package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.ASKED;
import static nyc.icefree.rsvp.answers.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.HELD;
import static nyc.icefree.rsvp.answers.RsvpState.REFUSED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Answers that organizers look at before they get places. */
abstract class ApprovalsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends ApprovalsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ApprovalsContract {}

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpDesk desk;

    Team host;
    EventId event;

    @BeforeEach
    void an_event() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 4));
        starts(event, 10, Duration.ofDays(5));
    }

    @Test
    void an_answer_that_asks_holds_no_place_until_it_is_approved_in_its_turn() {
        looksAtEach(event);
        var first = reserve(event, 3);
        var second = reserve(event, 2);
        assertEquals(List.of(ASKED, ASKED), states(first, second));
        assertEquals(0, now(event).taken());
        decide(true, second, first);
        assertEquals(List.of(GOING, WAITLISTED), states(first, second), "in the order in which they asked");
        assertEquals(3, now(event).taken());
    }

    @Test
    void many_are_refused_at_once_and_taken_back() {
        looksAtEach(event);
        var first = reserve(event, 3);
        var second = reserve(event, 2);
        var said = decide(false, first, second);
        assertEquals(List.of(REFUSED, REFUSED), states(first, second));
        assertFalse(reservations.byToken(first.manage().value()).orElseThrow().changeable());
        assertEquals(2, undo(said));
        assertEquals(List.of(ASKED, ASKED), states(first, second));
        assertEquals(0, undo(said), "once");
    }

    @Test
    void a_yes_is_taken_back_with_its_places_unless_the_party_has_said_something_since() {
        looksAtEach(event);
        var first = reserve(event, 2);
        var second = reserve(event, 2);
        var said = decide(true, first, second);
        assertEquals(4, now(event).taken());
        reservations.cancel(first.manage().value());
        assertEquals(1, undo(said));
        assertEquals(List.of(CANCELLED, ASKED), states(first, second));
        assertEquals(0, now(event).taken());
    }

    @Test
    void what_is_decided_is_decided_once() {
        looksAtEach(event);
        var party = reserve(event, 2);
        decide(true, party);
        assertTrue(decide(false, party).decided().isEmpty());
        assertEquals(GOING, state(party));
    }

    @Test
    void what_is_held_takes_no_place_and_is_written_to_by_nobody_until_it_is_let_in() {
        var held = held(2);
        assertEquals(HELD, held.state());
        assertEquals(0, now(event).taken());
        assertEquals(List.of(), contacts.toTell(event));
        assertEquals(GOING, reserve(event, 4).state());
        decide(true, held);
        assertEquals(WAITLISTED, state(held));
        assertEquals(List.of(held.rsvp()), contacts.toTell(event));
    }

    @Test
    void what_is_held_is_dropped_at_once_and_taken_back() {
        var all = List.of(held(1), held(1), held(1)).toArray(ReservationOutcome[]::new);
        var said = decide(false, all);
        assertEquals(List.of(REFUSED, REFUSED, REFUSED), states(all));
        assertEquals(3, undo(said));
        assertEquals(List.of(HELD, HELD, HELD), states(all));
    }

    @Test
    void what_an_organizer_cancelled_asks_again_when_that_is_taken_back() {
        looksAtEach(event);
        var party = reserve(event, 2);
        var cancelled =
                As.staff(host.organizer(), () -> desk.cancel(party.rsvp())).orElseThrow();
        As.staff(host.organizer(), () -> desk.cancelBack(cancelled, "x"));
        assertEquals(ASKED, state(party));
        assertEquals(0, now(event).taken());
    }

    @Test
    void nobody_else_decides() {
        looksAtEach(event);
        var party = reserve(event, 1);
        Team stranger = given.team();
        List<Runnable> acts = List.of(
                () -> approvals.decide(event, List.of(party.rsvp()), true),
                () -> approvals.undo(new DecidedRsvps(event, true, List.of())),
                () -> approvals.skip(party.rsvp(), "x"));
        for (var act : acts) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
            assertThrows(AccessDeniedException.class, () -> As.nobody(act));
        }
        assertEquals(ASKED, state(party));
    }

    @Test
    void answers_of_another_event_are_left_alone() {
        var other = eventAt(10, 4);
        looksAtEach(other);
        var party = reserve(other, 1);
        decide(true, party);
        assertEquals(ASKED, state(party));
    }

    private ReservationOutcome held(int people) {
        return reservations.reserve(
                event,
                Given.party("Rosa", people, "rosa@example.org"),
                UUID.randomUUID(),
                AnswerSender.of(Proof.DOUBTED));
    }

    private DecidedRsvps decide(boolean yes, ReservationOutcome... outcomes) {
        var ids = List.of(outcomes).stream().map(ReservationOutcome::rsvp).toList();
        return As.staff(host.organizer(), () -> approvals.decide(event, ids, yes));
    }

    private int undo(DecidedRsvps said) {
        return As.staff(host.organizer(), () -> approvals.undo(said));
    }

    private List<RsvpState> states(ReservationOutcome... outcomes) {
        return List.of(outcomes).stream().map(this::state).toList();
    }
}

package nyc.icefree.rsvp;

import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.rsvp.answers.RsvpState.ASKED;
import static nyc.icefree.rsvp.answers.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.MAYBE;
import static nyc.icefree.rsvp.answers.RsvpState.OFFERED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Asking;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A party has another date in one step, and what it had until that is sure. */
@DatabasesDiffer
abstract class MovesContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends MovesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MovesContract {}

    @Autowired
    ReservationMoves moves;

    @Test
    void a_party_has_another_date_and_the_next_in_line_its_places() {
        var first = eventAt(10, 4);
        var second = eventAt(10, 4);
        var needs = new Needs(
                Language.SPANISH, Set.of(Need.STEP_FREE), new Childcare(Map.of(AgeBand.values()[0], 1)), "a ramp");
        var party = given.comes(
                first,
                new ReservationForm(
                        "Rosa", new PartyPeople(2, 1), "rosa@example.org", needs, Language.SPANISH, true, Set.of()));
        var waits = reserve(first, 3);
        assertEquals(WAITLISTED, state(waits));

        var moved = moves.move(party.manage().value(), second).orElseThrow();

        assertEquals(GOING, moved.state());
        assertEquals(CANCELLED, state(party));
        assertEquals(GOING, state(waits));
        assertEquals(3, now(first).taken());
        assertEquals(3, now(second).taken());
        var seen = reservations.byToken(moved.manage().value()).orElseThrow();
        assertEquals(second, seen.event());
        assertEquals("Rosa", seen.name());
        assertEquals(new PartyPeople(2, 1), seen.people());
        assertEquals("rosa@example.org", seen.email());
        assertEquals(needs, seen.needs());
        assertEquals(Language.SPANISH, seen.language());
        assertEquals(
                "rosa@example.org",
                contacts.mailFor(moved.rsvp()).orElseThrow().email(),
                "the confirmation of the new date can be sent");
    }

    @Test
    void the_link_of_the_former_date_leads_to_the_new_one() {
        var first = eventAt(10, 4);
        var second = eventAt(10, 4);
        var party = reserve(first, 2);
        String link = party.manage().value();
        assertEquals(Optional.empty(), moves.ledTo(link));
        var moved = moves.move(link, second).orElseThrow();
        assertNotEquals(party.manage(), moved.manage());
        assertEquals(Optional.of(moved.manage()), moves.ledTo(link));
        // the button pressed twice
        var again = moves.move(link, second).orElseThrow();
        assertEquals(moved.rsvp(), again.rsvp());
        assertEquals(moved.manage(), again.manage());
        assertTrue(again.again());
        assertEquals(2, now(second).taken());
        // the first form sent once more
        assertEquals(1, all(second).size());
        // and back
        var back = moves.move(moved.manage().value(), first).orElseThrow();
        assertEquals(GOING, back.state());
        assertEquals(0, now(second).taken());
        assertEquals(2, now(first).taken());
    }

    @Test
    void a_full_date_gives_no_places_and_takes_none_away() {
        var first = eventAt(10, 4);
        var full = eventAt(10, 2);
        reserve(full, 1);
        var party = reserve(first, 2);
        refused(ReservationReason.OTHER_DATE_FULL, party, full);
        assertEquals(GOING, state(party));
        assertEquals(2, now(first).taken());
        assertEquals(1, all(full).size());
        var large = reserve(eventAt(10, 4), 3);
        refused(ReservationReason.OTHER_DATE_FULL, large, full);
        var roomy = eventAt(10, 4);
        assertEquals(Set.of(roomy), moves.open(large.manage().value(), List.of(full, roomy)));
        assertEquals(Set.of(roomy), moves.withRoom(List.of(full, roomy), 2));
    }

    @Test
    void places_kept_for_who_waits_there_are_not_for_who_moves() {
        var other = eventAt(10, 4);
        var coming = reserve(other, 3);
        var family = reserve(other, 4);
        var mover = reserve(eventAt(10, 4), 1);
        var second = reserve(eventAt(10, 4), 1);
        assertEquals(WAITLISTED, state(family));
        moves.move(mover.manage().value(), other);
        reservations.cancel(coming.manage().value());
        // passed over by one that moved there, and by one that comes
        reserve(other, 1);
        refused(ReservationReason.OTHER_DATE_FULL, second, other);
    }

    @Test
    void a_date_that_is_off_closed_or_over_takes_nobody() {
        var party = reserve(eventAt(10, 4), 1);
        var closed = eventAt(10, 4);
        closes(closed, clock.instant().minus(Duration.ofMinutes(1)));
        refused(ReservationReason.OTHER_DATE_CLOSED, party, closed);
        var off = eventAt(10, 4);
        says(off, BookingState.OFF, 4);
        refused(ReservationReason.OTHER_DATE_CLOSED, party, off);
        refused(ReservationReason.OTHER_DATE_CLOSED, party, EventId.random());
        assertEquals(GOING, state(party));
        assertEquals(Set.of(), moves.open(party.manage().value(), List.of(closed, off)));
        assertEquals(Set.of(), moves.withRoom(List.of(closed, off), 1));
    }

    @Test
    void who_has_a_place_does_not_give_it_for_an_answer_that_is_looked_at() {
        var looked = eventAt(10, 4);
        looksAtEach(looked);
        var party = reserve(eventAt(10, 4), 1);
        refused(ReservationReason.OTHER_DATE_ASKS, party, looked);
        assertEquals(GOING, state(party));
        var asking = eventAt(10, 4);
        looksAtEach(asking);
        var asked = reserve(asking, 1);
        assertEquals(ASKED, state(asked));
        assertEquals(Set.of(looked), moves.open(asked.manage().value(), List.of(looked)));
        assertEquals(
                ASKED, moves.move(asked.manage().value(), looked).orElseThrow().state());
        assertEquals(CANCELLED, state(asked));
    }

    @Test
    void a_maybe_stays_one_and_who_waits_or_is_offered_places_comes() {
        var first = eventAt(10, 2);
        var other = eventAt(10, 9);
        var maybe = given.comes(first, party(2).wishing(Wish.MAYBE));
        assertEquals(
                MAYBE, moves.move(maybe.manage().value(), other).orElseThrow().state());
        assertEquals(0, now(other).taken());
        var coming = reserve(first, 2);
        var asks = asking(first, 2);
        var waits = reserve(first, 2);
        reservations.cancel(coming.manage().value());
        assertEquals(OFFERED, state(asks));
        assertEquals(
                GOING, moves.move(asks.manage().value(), other).orElseThrow().state());
        assertEquals(GOING, state(waits), "what was offered goes to the next");
        var last = reserve(first, 1);
        assertEquals(WAITLISTED, state(last));
        assertEquals(
                GOING, moves.move(last.manage().value(), other).orElseThrow().state());
        assertEquals(List.of(), rsvps.waiting(first));
        assertEquals(3, now(other).taken());
    }

    @Test
    void who_is_held_or_cancelled_moves_nowhere() {
        var first = eventAt(10, 4);
        var other = eventAt(10, 4);
        var held = reservations.reserve(first, party(1), UUID.randomUUID(), AnswerSender.of(Proof.DOUBTED));
        refused(ReservationReason.NOT_COMING, held, other);
        var gone = reserve(first, 1);
        reservations.cancel(gone.manage().value());
        refused(ReservationReason.NOT_COMING, gone, other);
        assertEquals(0, now(other).taken());
        assertEquals(Optional.empty(), moves.move("nobody-s-link", other));
    }

    @Test
    void nobody_has_one_date_twice() {
        var first = eventAt(10, 4);
        var other = eventAt(10, 4);
        var form = UUID.randomUUID();
        var one = reservations.reserve(first, party(1), form);
        var two = reservations.reserve(other, party(1), form);
        refused(ReservationReason.OTHER_DATE_HAD, one, other);
        refused(ReservationReason.OTHER_DATE_HAD, one, first);
        reservations.cancel(two.manage().value());
        assertEquals(
                GOING, moves.move(one.manage().value(), other).orElseThrow().state());
    }

    @Test
    void what_was_answered_to_the_same_questions_goes_along_and_what_was_not_is_asked_there() {
        var asks = Asking.in(sized(given.session("Know your rights", 3), 20), LUNCH);
        var first = given.published(given.team(), asks);
        var other = given.published(given.team(), asks);
        var soup = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1))));
        var party = given.comes(first, party(1).answering(soup));
        var moved = moves.move(party.manage().value(), other).orElseThrow();
        assertEquals(
                soup, reservations.byToken(moved.manage().value()).orElseThrow().toQuestions());
        refused(ReservationReason.OTHER_DATE_QUESTIONS, reserve(eventAt(10, 4), 1), other);
    }

    @Test
    void a_cancelled_event_can_be_left_for_another() {
        var first = eventAt(10, 4);
        var party = reserve(first, 2);
        says(first, BookingState.OFF, 4);
        assertEquals(
                GOING,
                moves.move(party.manage().value(), eventAt(10, 4)).orElseThrow().state());
        assertEquals(0, now(first).taken());
    }

    @Test
    void crossing_moves_among_newcomers_are_exact_and_lock_nobody_out() {
        var one = eventAt(10, 20);
        var two = eventAt(10, 20);
        var acts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++) {
            var left = reserve(one, 2);
            var right = reserve(two, 2);
            acts.add(() -> moves(left, two));
            acts.add(() -> moves(right, one));
            acts.add(() -> moves(left, two));
            int size = 1 + i % 3;
            acts.add(() -> reserve(one, size) != null);
            acts.add(() -> reserve(two, size) != null);
        }
        Race.run(acts);
        for (var event : List.of(one, two)) {
            assertEquals(peopleWithPlaces(event), now(event).taken());
            assertTrue(now(event).taken() <= 20);
            assertTrue(rsvps.waiting(event).stream()
                    .allMatch(party -> party.partySize() > now(event).free()));
        }
        // each party that moved stands at one date
        assertEquals(
                24,
                Stream.of(one, two)
                        .flatMap(event -> all(event).stream())
                        .filter(row -> row.isOpen())
                        .count());
    }

    private boolean moves(ReservationOutcome party, EventId to) {
        try {
            return moves.move(party.manage().value(), to).isPresent();
        } catch (ReservationRefused e) {
            return false;
        }
    }

    private void refused(ReservationReason reason, ReservationOutcome party, EventId to) {
        var refused = assertThrows(
                ReservationRefused.class, () -> moves.move(party.manage().value(), to));
        assertEquals(List.of(reason), refused.reasons());
    }
}

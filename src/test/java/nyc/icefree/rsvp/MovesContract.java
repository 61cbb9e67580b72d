package nyc.icefree.rsvp;

import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.rsvp.RsvpState.ASKED;
import static nyc.icefree.rsvp.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.MAYBE;
import static nyc.icefree.rsvp.RsvpState.OFFERED;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.Asking;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.answers.RsvpTable.WaitingParty;
import nyc.icefree.rsvp.needs.AgeBand;
import nyc.icefree.rsvp.needs.Childcare;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.needs.PartyPeople;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.RsvpWriteQueue;
import nyc.icefree.rsvp.spots.RsvpWriteQueue.Asked;
import nyc.icefree.rsvp.spots.SpotAllocation;
import nyc.icefree.rsvp.spots.Spots;
import nyc.icefree.rsvp.spots.Spots.Given;
import nyc.icefree.rsvp.spots.Spots.Refused;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A party has another date in one step, and what it had until that is sure. */
@DatabasesDiffer
abstract class MovesContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends MovesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MovesContract {}

    @Autowired
    ReservationMoves moves;

    @Autowired
    RsvpWriteQueue line;

    @Autowired
    SpotAllocation writing;

    @Autowired
    RsvpSealing envelope;

    @Test
    void a_party_has_another_date_and_the_next_in_line_its_spots() {
        var first = eventAt(10, 4);
        var second = eventAt(10, 4);
        var needs = new Needs(
                Language.SPANISH, Set.of(Need.STEP_FREE), new Childcare(Map.of(AgeBand.values()[0], 1)), "a ramp");
        var party = given.comes(
                first,
                new ReservationForm(
                        Party.of("Rosa", new PartyPeople(2, 1), "rosa@example.org", needs, Language.SPANISH), true));
        var waits = reserve(first, 3);
        assertEquals(WAITLISTED, state(waits));

        var moved = moves.move(party.manage().value(), second, null).orElseThrow();

        assertEquals(GOING, moved.state());
        assertEquals(CANCELLED, state(party));
        assertEquals(GOING, state(waits));
        assertEquals(3, now(first).taken());
        assertEquals(3, now(second).taken());
        var seen = managed(moved);
        assertEquals(second, seen.event());
        assertEquals("Rosa", seen.party().name());
        assertEquals(new PartyPeople(2, 1), seen.party().people());
        assertEquals("rosa@example.org", seen.party().email());
        assertEquals(needs, seen.party().needs());
        assertEquals(Language.SPANISH, seen.party().language());
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
        var moved = moves.move(link, second, null).orElseThrow();
        assertNotEquals(party.manage(), moved.manage());
        assertEquals(Optional.of(moved.manage()), moves.ledTo(link));
        // the button pressed twice
        var again = moves.move(link, second, null).orElseThrow();
        assertEquals(moved.rsvp(), again.rsvp());
        assertEquals(moved.manage(), again.manage());
        assertTrue(again.again());
        assertEquals(2, now(second).taken());
        // the first form sent once more
        assertEquals(1, all(second).size());
        // and back
        var back = moves.move(moved.manage().value(), first, null).orElseThrow();
        assertEquals(GOING, back.state());
        assertEquals(0, now(second).taken());
        assertEquals(2, now(first).taken());
    }

    @Test
    void a_full_date_gives_no_spots_and_takes_none_away() {
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
    void spots_kept_for_who_waits_there_are_not_for_who_moves() {
        var other = eventAt(10, 4);
        var coming = reserve(other, 3);
        var family = reserve(other, 4);
        var mover = reserve(eventAt(10, 4), 1);
        var second = reserve(eventAt(10, 4), 1);
        assertEquals(WAITLISTED, state(family));
        moves.move(mover.manage().value(), other, null);
        cancel(coming);
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
    void who_has_a_spot_does_not_give_it_for_an_answer_that_is_looked_at() {
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
                ASKED,
                moves.move(asked.manage().value(), looked, null).orElseThrow().state());
        assertEquals(CANCELLED, state(asked));
    }

    @Test
    void a_maybe_stays_one_and_who_waits_or_is_offered_spots_comes() {
        var first = eventAt(10, 2);
        var other = eventAt(10, 9);
        var maybe = given.comes(first, party(2).wishing(Wish.MAYBE));
        assertEquals(
                MAYBE,
                moves.move(maybe.manage().value(), other, null).orElseThrow().state());
        assertEquals(0, now(other).taken());
        var coming = reserve(first, 2);
        var asks = asking(first, 2);
        var waits = reserve(first, 2);
        cancel(coming);
        assertEquals(OFFERED, state(asks));
        assertEquals(
                GOING,
                moves.move(asks.manage().value(), other, null).orElseThrow().state());
        assertEquals(GOING, state(waits), "what was offered goes to the next");
        var last = reserve(first, 1);
        assertEquals(WAITLISTED, state(last));
        assertEquals(
                GOING,
                moves.move(last.manage().value(), other, null).orElseThrow().state());
        assertEquals(List.of(), rsvps.waiting(first));
        assertEquals(3, now(other).taken());
    }

    @Test
    void who_is_held_or_cancelled_moves_nowhere() {
        var first = eventAt(10, 4);
        var other = eventAt(10, 4);
        var held = reservations.reserve(first, party(1), UUID.randomUUID(), RsvpSender.of(Proof.DOUBTED));
        refused(ReservationReason.NOT_COMING, held, other);
        var gone = reserve(first, 1);
        cancel(gone);
        refused(ReservationReason.NOT_COMING, gone, other);
        assertEquals(0, now(other).taken());
        assertEquals(Optional.empty(), moves.move("nobody-s-link", other, null));
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
        cancel(two);
        assertEquals(
                GOING,
                moves.move(one.manage().value(), other, null).orElseThrow().state());
    }

    @Test
    void answers_to_the_same_questions_move_to_the_other_date() {
        var asks = Asking.in(sized(given.session("Know your rights", 3), 20), LUNCH);
        var first = given.published(given.team(), asks);
        var other = given.published(given.team(), asks);
        var soup = new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(1))));
        var party = given.comes(first, party(1).answering(soup));
        var moved = moves.move(party.manage().value(), other, null).orElseThrow();
        assertEquals(soup, managed(moved).party().toQuestions());
        refused(ReservationReason.OTHER_DATE_QUESTIONS, reserve(eventAt(10, 4), 1), other);
    }

    @Test
    void a_cancelled_event_can_be_left_for_another() {
        var first = eventAt(10, 4);
        var party = reserve(first, 2);
        says(first, BookingState.OFF, 4);
        assertEquals(
                GOING,
                moves.move(party.manage().value(), eventAt(10, 4), null)
                        .orElseThrow()
                        .state());
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
                    .allMatch(party -> party.size() > now(event).free()));
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
            return moves.move(party.manage().value(), to, null).isPresent();
        } catch (ReservationRefused e) {
            return false;
        }
    }

    private void refused(ReservationReason reason, ReservationOutcome party, EventId to) {
        refused(reason, () -> moves.move(party.manage().value(), to, null));
    }

    @Test
    void two_answers_by_one_form_do_not_become_one() {
        for (int i = 0; i < 8; i++) {
            var form = UUID.randomUUID();
            var other = eventAt(10, 9);
            var one = reservations.reserve(eventAt(10, 4), party(1), form);
            var two = reservations.reserve(eventAt(10, 4), party(2), form);
            List<Callable<Boolean>> acts = List.of(() -> moves(one, other), () -> moves(two, other));
            Race.run(acts);
            var left =
                    Stream.of(one, two).filter(party -> state(party) == GOING).toList();
            assertEquals(1, left.size(), "who came second keeps its own date");
            refused(ReservationReason.OTHER_DATE_HAD, left.getFirst(), other);
            assertEquals(peopleWithPlaces(other), now(other).taken());
        }
    }

    @Test
    void a_link_leads_on_when_a_date_between_is_destroyed() {
        var second = eventAt(10, 4);
        var third = eventAt(10, 4);
        var party = reserve(eventAt(10, 4), 2);
        var moved = moves.move(party.manage().value(), second, null).orElseThrow();
        var last = moves.move(moved.manage().value(), third, null).orElseThrow();
        endedAgo(second, Duration.ofDays(7));
        purge.purgeDue();
        assertEquals(List.of(), all(second));
        assertEquals(Optional.of(last.manage()), moves.ledTo(party.manage().value()));
    }

    @Test
    void each_of_a_batch_has_its_own_outcome() {
        var event = event(5);
        reserve(event, 1);
        var twice = UUID.randomUUID();
        var fates = writing.write(
                event,
                List.of(
                        asked(event, 2, UUID.randomUUID(), false),
                        asked(event, 6, UUID.randomUUID(), true), // larger than the event
                        asked(event, 3, UUID.randomUUID(), false), // does not fit any more
                        asked(event, 3, twice, true),
                        asked(event, 3, twice, true), // the second click
                        asked(event, 2, UUID.randomUUID(), false),
                        asked(event, 1, UUID.randomUUID(), true)));
        assertEquals(
                List.of(
                        "GOING new",
                        "PARTY_LARGER_THAN_EVENT",
                        "FULL",
                        "WAITLISTED new",
                        "WAITLISTED known",
                        "GOING new",
                        "WAITLISTED new"),
                fates.stream().map(MovesContract::said).toList());
        assertEquals(((Given) fates.get(3)).rsvp(), ((Given) fates.get(4)).rsvp());
        assertEquals(5, now(event).taken());
        assertEquals(
                List.of(3, 1),
                rsvps.waiting(event).stream().map(WaitingParty::size).toList());
    }

    @Test
    void a_key_that_is_known_gives_the_first_outcome_again() {
        var event = event(2);
        var key = UUID.randomUUID();
        var first = reservations.reserve(event, party(2), key);
        var again = writing.write(event, List.of(asked(event, 2, key, true), asked(event, 1, UUID.randomUUID(), true)));
        assertEquals(new Given(first.rsvp(), GOING, false), again.getFirst());
        assertEquals("WAITLISTED new", said(again.get(1)));
    }

    @Test
    void an_answer_that_the_tables_refuse_harms_none_of_the_others() {
        var event = event(null);
        var outcomes = Race.run(IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    boolean broken = i % 10 == 3; // no party has more than 20
                    var answer = asked(event, broken ? 21 : 1, UUID.randomUUID(), true).answer;
                    if (broken) {
                        assertThrows(DataIntegrityViolationException.class, () -> line.give(answer, true));
                    } else {
                        assertEquals(GOING, line.give(answer, true).state());
                    }
                    return broken;
                })
                .toList());
        assertEquals(4, outcomes.stream().filter(broken -> broken).count());
        assertEquals(36, now(event).taken());
        assertEquals(36, peopleWithPlaces(event));
    }

    @Test
    void an_answer_inside_a_transaction_goes_with_it() {
        var event = event(3);
        var answer = asked(event, 2, UUID.randomUUID(), true).answer;
        transaction.executeWithoutResult(status -> {
            assertEquals(GOING, line.give(answer, true).state());
            status.setRollbackOnly();
        });
        assertEquals(0, now(event).taken());
        assertTrue(rsvps.find(answer.id()).isEmpty());
    }

    @Test
    void many_more_than_fit_into_one_transaction_all_get_their_outcome() {
        var event = event(300);
        var acts = new ArrayList<Callable<RsvpState>>();
        IntStream.range(0, 600)
                .forEach(i -> acts.add(() -> line.give(asked(event, 1, UUID.randomUUID(), true).answer, true)
                        .state()));
        var states = Race.run(acts);
        assertEquals(300, states.stream().filter(GOING::equals).count());
        assertEquals(300, states.stream().filter(WAITLISTED::equals).count());
        assertEquals(300, now(event).taken());
        assertEquals(301, now(event).nextTurn());
        assertEquals(300, rsvps.waiting(event).size());
    }

    private Asked asked(EventId event, int people, UUID key, boolean acceptWaiting) {
        return new Asked(
                envelope.answer(event, party(people), Questions.NONE, null, key, Hand.OF_PARTY, RsvpSender.PERSON),
                acceptWaiting);
    }

    private static String said(Spots.Fate fate) {
        return switch (fate) {
            case Given given -> given.state() + (given.isNew() ? " new" : " known");
            case Refused refused -> refused.reason().name();
        };
    }
}

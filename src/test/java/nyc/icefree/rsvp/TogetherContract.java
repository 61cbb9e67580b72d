package nyc.icefree.rsvp;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.PendingRsvp.Hand;
import nyc.icefree.rsvp.Places.Given;
import nyc.icefree.rsvp.Places.Refused;
import nyc.icefree.rsvp.RsvpQueue.Asked;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.waiting.WaitingParty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that share a transaction: each has its own outcome, and one that fails fails alone. */
@DatabasesDiffer
abstract class TogetherContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends TogetherContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TogetherContract {}

    @Autowired
    RsvpQueue line;

    @Autowired
    PlaceGiving writing;

    @Autowired
    RsvpSealing envelope;

    @Autowired
    TransactionTemplate transaction;

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
                fates.stream().map(TogetherContract::said).toList());
        assertEquals(((Given) fates.get(3)).rsvp(), ((Given) fates.get(4)).rsvp());
        assertEquals(5, now(event).taken());
        assertEquals(
                List.of(3, 1),
                rsvps.waiting(event).stream().map(WaitingParty::partySize).toList());
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
                envelope.answer(event, party(people), Questions.NONE, null, key, Hand.OF_PARTY, AnswerSender.PERSON),
                acceptWaiting);
    }

    private static String said(Places.Fate fate) {
        return switch (fate) {
            case Given given -> given.state() + (given.isNew() ? " new" : " known");
            case Refused refused -> refused.reason().name();
        };
    }
}

package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.StillComing;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Who was asked in time and says nothing loses its places, and nobody else does. */
abstract class UnconfirmedContract extends UnconfirmedGround {
    @AppTest
    static class OnH2Test extends UnconfirmedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends UnconfirmedContract {}

    @Test
    void who_says_nothing_loses_its_places_to_who_waits_and_is_told_once() {
        var event = event(5);
        var silent = reserve(event, 3, address());
        var answers = reserve(event, 2, address());
        var waits = reserve(event, 2, address());
        asked(event);
        assertEquals(confirm(event).by(), now(silent).confirmBy());
        assertEquals(
                StillComing.ALL, reservations.fewer(answers.manage().value(), 2).orElseThrow());
        assertNull(now(answers).confirmBy());
        assertEquals(0, releasedAt(event, confirm(event).by().minusMillis(1)), "not before its time");
        assertEquals(1, released(event));
        assertEquals(0, releasedAt(event, confirm(event).by().plus(A_MINUTE)));
        assertEquals(RsvpState.MAYBE, state(silent));
        assertTrue(now(silent).released());
        assertEquals(RsvpState.GOING, state(answers));
        assertEquals(RsvpState.GOING, state(waits));
        assertEquals(1, As.nobody(() -> reservations.placesNow(event)).free());
        var told = made(RELEASED, silent);
        assertEquals(1, told.size());
        var letter = letter(told.getFirst(), confirm(event).by());
        assertEquals("Your places are free for others", letter.subject());
        assertTrue(letter.text().contains("nobody keeps your 3 places any more"), letter.text());
        assertEquals(List.of(), made(RELEASED, answers));
        makeAt(at(event, 1));
        assertEquals(List.of(), made(TODAY, silent), "who may come is not reminded");
    }

    @Test
    void the_letters_say_until_when() {
        var event = event(5);
        var silent = reserve(event, 3, address());
        var confirmation = MessageReason.Rsvp.RSVP_CONFIRMATION;
        Postman.untilHeard(() -> !made(confirmation, silent).isEmpty());
        var first = letter(made(confirmation, silent).getFirst(), Instant.now());
        assertTrue(first.text().contains("we ask you by mail whether you still come. Please answer by "), first.text());
        makeAt(confirm(event).askedAt());
        var reminder = made(BEFORE, silent).getFirst();
        var asks = letter(reminder, confirm(event).askedAt());
        assertTrue(
                asks.text().contains("10:00 AM. If we hear nothing from you until then, your places go to others."),
                asks.text());
        var late =
                letter(reminder, confirm(event).by().minus(Duration.ofHours(6)).plusMillis(1));
        assertTrue(
                late.text().contains("If so, you do not have to do anything."), "too late to answer: " + late.text());
        reservations.fewer(silent.manage().value(), 3);
        var answered = letter(reminder, confirm(event).askedAt());
        assertTrue(answered.text().contains("If so, you do not have to do anything."), answered.text());
    }

    @Test
    void silence_says_nothing_of_whom_nobody_could_ask_in_time() {
        var event = event(9);
        var without = reserve(event, 1, null);
        var going = reserve(event, 1, address());
        makeAt(confirm(event).askedAt());
        var afterwards = reserve(event, 1, address());
        answeredAt(afterwards, confirm(event).askedAt());
        assertNull(now(without).confirmBy());
        assertNull(now(afterwards).confirmBy());
        assertNotNull(now(going).confirmBy());
        assertEquals(0, released(event), "the mail has not left");
        for (var answer : List.of(without, going, afterwards)) {
            assertEquals(RsvpState.GOING, state(answer));
        }
        var late = event(9);
        var tooLate = reserve(late, 1, address());
        asked(late, confirm(late).by().minus(Duration.ofHours(6)).plusMillis(1));
        assertEquals(0, released(late));
        assertEquals(RsvpState.GOING, state(tooLate));
        assertNull(now(tooLate).confirmBy(), "and it is asked no more");
    }

    @Test
    void where_the_app_was_off_when_the_time_passed_nobody_loses_anything() {
        var event = event(9);
        var going = reserve(event, 1, address());
        asked(event);
        assertEquals(0, releasedAt(event, confirm(event).by().plus(ConfirmTimes.LATEST)));
        assertEquals(RsvpState.GOING, state(going));
    }

    @Test
    void without_the_hosts_word_silence_does_nothing() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 5));
        var going = reserve(event, 3, address());
        makeAt(at(event, 0));
        assertNull(now(going).confirmBy());
        change(event, UnconfirmedGround::freeing);
        asked(event);
        assertEquals(0, released(event), "who was reminded before was not told so");
        assertEquals(RsvpState.GOING, state(going));
    }

    @Test
    void a_question_goes_with_the_time_that_it_spoke_of() {
        var moved = event(9);
        var one = reserve(moved, 1, address());
        asked(moved);
        change(moved, draft -> Drafts.from(draft).later(1).draft());
        assertNull(now(one).confirmBy());
        assertEquals(0, released(moved));
        asked(moved);
        assertEquals(confirm(moved).by(), now(one).confirmBy(), "it is asked again");
        assertEquals(1, released(moved));

        var taken = event(9);
        var other = reserve(taken, 1, address());
        asked(taken);
        var by = confirm(taken).by();
        change(taken, draft -> draft.with(draft.rsvps().freesUnconfirmed(false)));
        assertNull(now(other).confirmBy());
        assertEquals(0, releasedAt(taken, by));

        var postponed = event(9);
        var third = reserve(postponed, 1, address());
        asked(postponed);
        As.staff(team.organizer(), () -> planning.postpone(postponed, "Rain"));
        assertEquals(0, releasedAt(postponed, by));
        assertEquals(RsvpState.GOING, state(third));
    }

    @Test
    void whatever_a_party_says_is_an_answer() {
        var event = event(9);
        var all = List.of(
                reserve(event, 2, address()),
                reserve(event, 2, address()),
                reserve(event, 2, address()),
                reserve(event, 2, address()));
        asked(event);
        reservations.fewer(all.get(0).manage().value(), 1);
        reservations.fewer(all.get(1).manage().value(), 7);
        reservations.change(
                all.get(2).manage().value(), new ReservationForm("Rosa", 2, null, Needs.NONE, Language.ENGLISH, true));
        As.staff(team.organizer(), () -> desk.cancel(all.get(3).rsvp()));
        assertEquals(0, released(event));
        assertEquals(RsvpState.GOING, state(all.get(0)));
        assertEquals(RsvpState.GOING, state(all.get(1)));
        assertEquals(RsvpState.GOING, state(all.get(2)));
    }
}

package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Drafts;
import nyc.icefree.MovableClock;
import nyc.icefree.Raced;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.ConfirmTimes;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxBulk;
import nyc.icefree.rsvp.RsvpDesk;
import nyc.icefree.rsvp.UnconfirmedPlaces;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.StillComing;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the host frees the places of whoever does not say, asked the day before, that they still come. */
abstract class UnconfirmedContract extends RemindersGround {
    private static final MessageReason RELEASED = MessageReason.Rsvp.RSVP_RELEASED;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    UnconfirmedPlaces unconfirmed;

    @Autowired
    OutboxBulk bulk;

    @Autowired
    RsvpDesk desk;

    private static EventDraft freeing(EventDraft draft) {
        return draft.with(draft.rsvps().freesUnconfirmed(true));
    }

    private EventId event(int places) {
        return given.published(team, freeing(roomy(given.session("Know your rights", 6), places)));
    }

    private ConfirmTimes confirm(EventId event) {
        var terms = events.termsOf(event).orElseThrow();
        return ConfirmTimes.of(terms.slot(), terms.rsvps()).orElseThrow();
    }

    /** The reminder is made and the mail server takes it, each at its minute. */
    private void asked(EventId event) {
        asked(event, confirm(event).askedAt().plus(A_MINUTE));
    }

    private void asked(EventId event, Instant leaves) {
        makeAt(confirm(event).askedAt());
        jdbc.sql("update outbox set state = 'SENT', settled_at = ? where event = ? and reason = ?")
                .params(Timestamp.from(leaves), event.value(), BEFORE.name())
                .update();
    }

    private int released(EventId event) {
        return releasedAt(event, confirm(event).by());
    }

    /** @return how many parties of the event that freed; other tests' events may be due as well */
    private int releasedAt(EventId event, Instant now) {
        int before = told(event);
        new UnconfirmedDue(unconfirmed, bulk, transaction, new MovableClock(now)).release();
        return told(event) - before;
    }

    private int told(EventId event) {
        return jdbc.sql("select count(*) from outbox where event = ? and reason = ?")
                .params(event.value(), RELEASED.name())
                .query(Integer.class)
                .single();
    }

    private ManagedRsvp now(ReservationOutcome answer) {
        return reservations.byToken(answer.manage().value()).orElseThrow();
    }

    private RsvpState state(ReservationOutcome answer) {
        return now(answer).state();
    }

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
        assertEquals("Your places went to others", letter.subject());
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
        change(event, UnconfirmedContract::freeing);
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

    @Test
    void who_lost_its_places_takes_what_is_free_also_after_closing_and_without_another_look() {
        var event = event(4);
        var silent = reserve(event, 2, address());
        var other = reserve(event, 2, address());
        asked(event);
        assertEquals(2, released(event));
        change(event, draft -> draft.with(draft.rsvps().closeBefore(9 * 24 * 60).admittance(Admittance.APPROVED)));
        assertNotNull(now(silent).noMore(), "nobody else is taken");
        assertNull(now(silent).noReturn());
        reservations.come(silent.manage().value());
        assertEquals(RsvpState.GOING, state(silent));
        assertFalse(now(silent).released());
        change(event, draft -> draft.with(draft.rsvps().capacity(2)));
        reservations.come(other.manage().value());
        assertEquals(RsvpState.WAITLISTED, state(other));
        assertDropped(MessageNote.OVERTAKEN, made(RELEASED, other).getFirst(), Instant.now());
    }

    @Test
    void a_released_party_may_change_what_it_said_and_still_come_back() {
        var event = event(4);
        var silent = reserve(event, 2, address());
        asked(event);
        assertEquals(1, released(event));
        reservations.change(
                silent.manage().value(), new ReservationForm("Rosa", 1, address(), Needs.NONE, Language.ENGLISH, true));
        assertTrue(now(silent).released());
        assertEquals(4, As.nobody(() -> reservations.placesNow(event)).free(), "it holds none");
        reservations.maybe(silent.manage().value());
        assertFalse(now(silent).released(), "it said so itself now");
    }

    @Test
    void places_in_a_language_come_free_in_that_language() {
        var draft = Drafts.from(freeing(roomy(given.session("Know your rights", 6), 4)))
                .spoken(Language.ENGLISH, Language.SPANISH)
                .draft();
        var event = given.published(
                team, draft.with(draft.rsvps().byLanguage(new LanguagePlaces(Map.of(Language.SPANISH, 2)))));
        var silent = reserveIn(event, Language.SPANISH, 2);
        var waits = reserveIn(event, Language.SPANISH, 1);
        assertEquals(RsvpState.WAITLISTED, state(waits));
        asked(event);
        assertEquals(1, released(event));
        assertEquals(RsvpState.MAYBE, state(silent));
        assertEquals(RsvpState.GOING, state(waits));
        assertEquals(1, taken(event, "es"));
    }

    private ReservationOutcome reserveIn(EventId event, Language language, int people) {
        return reservations.reserve(
                event,
                new ReservationForm("Rosa", people, address(), Needs.NONE, Language.ENGLISH, true).in(language),
                UUID.randomUUID());
    }

    private int taken(EventId event, String language) {
        return jdbc.sql("select taken from event_language_places where event_id = ? and language = ?")
                .params(event.value(), language)
                .query(Integer.class)
                .single();
    }

    @Test
    void organizers_read_who_has_not_answered_and_who_lost_places_thereby() {
        var event = event(9);
        reserve(event, 2, address());
        reserve(event, 1, null);
        asked(event);
        var before = As.staff(team.organizer(), () -> desk.counts(event));
        assertEquals(2, before.unconfirmed().people());
        assertEquals(0, before.released().people());
        released(event);
        var after = As.staff(team.organizer(), () -> desk.counts(event));
        assertEquals(0, after.unconfirmed().people());
        assertEquals(2, after.released().people());
    }

    @Raced
    void who_answers_as_the_time_passes_keeps_all_or_is_told() {
        var event = event(4);
        var party = reserve(event, 2, address());
        var waits = reserve(event, 4, address());
        asked(event);
        AtOnce.run(List.<Callable<Object>>of(
                () -> reservations.fewer(party.manage().value(), 2), () -> released(event), () -> released(event)));
        boolean kept = state(party) == RsvpState.GOING;
        assertEquals(kept ? 0 : 1, made(RELEASED, party).size());
        assertEquals(kept ? RsvpState.WAITLISTED : RsvpState.GOING, state(waits));
        assertEquals(
                kept ? 2 : 4, 4 - As.nobody(() -> reservations.placesNow(event)).free());
    }

    private void answeredAt(ReservationOutcome answer, Instant at) {
        jdbc.sql("update rsvp set created_at = ? where id = ?")
                .params(Timestamp.from(at), answer.rsvp().value())
                .update();
    }
}

package nyc.icefree.messages.reminders;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.Drafts;
import nyc.icefree.Raced;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.eventform.LanguagePlaces;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What becomes of those whose places nobody confirmed, and of their places. */
@DatabasesDiffer
abstract class ReleasedContract extends UnconfirmedGround {
    @AppTest
    static class OnH2Test extends ReleasedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ReleasedContract {}

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
                kept ? 2 : 4,
                4
                        - Objects.requireNonNull(
                                As.nobody(() -> reservations.placesNow(event)).free()));
    }

    @Test
    void very_many_are_freed_in_parts_and_each_is_told_once() {
        var event = event(5_000);
        var first = reserve(event, 1, address());
        Crowded.with(jdbc, event, first.rsvp(), 700);
        asked(event);
        assertEquals(701, released(event));
        assertEquals(5_000, As.nobody(() -> reservations.placesNow(event)).free());
        assertEquals(0, released(event));
    }

    @Test
    void its_own_calendar_hears_that_it_is_not_expected_and_that_it_comes_after_all() {
        var event = event(4);
        var party = reservations.reserve(
                event,
                new ReservationForm("Rosa", 1, address(), Needs.NONE, Language.ENGLISH, true)
                        .into(CalendarWish.NEUTRAL),
                UUID.randomUUID());
        var confirmation = MessageReason.Rsvp.RSVP_CONFIRMATION;
        Postman.untilHeard(
                () -> made(confirmation, party).stream().anyMatch(mail -> mail.state() == MessageState.SENT));
        asked(event);
        assertEquals(1, released(event));
        var letter = letter(made(RELEASED, party).getFirst(), confirm(event).by());
        assertEquals("CANCEL", Objects.requireNonNull(letter.calendar()).method());
        reservations.come(party.manage().value());
        var promotion = MessageReason.Rsvp.RSVP_PROMOTION;
        Postman.untilHeard(() -> !made(promotion, party).isEmpty());
        var back = letter(made(promotion, party).getFirst(), confirm(event).by());
        assertEquals("REQUEST", Objects.requireNonNull(back.calendar()).method());
    }
}

package nyc.icefree.messages.reminders;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nyc.icefree.As;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.messages.Postman;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What a question whether one still comes holds on to, and what it leaves alone. */
@DatabasesDiffer
abstract class StillAskedContract extends UnconfirmedGround {
    @AppTest
    static class OnH2Test extends StillAskedContract {}

    @PostgresAppTest
    static class OnPostgresTest extends StillAskedContract {}

    @Test
    void who_was_asked_about_another_hour_of_the_same_day_is_asked_no_more() {
        var event = event(9);
        var party = reserve(event, 1, address());
        asked(event);
        var by = confirm(event).by();
        change(
                event,
                draft -> draft.with(draft.when()
                        .from(Objects.requireNonNull(draft.when().start()).plusHours(1))));
        assertEquals(by, confirm(event).by());
        assertNull(now(party).confirmBy());
        assertEquals(
                0,
                As.staff(team.organizer(), () -> desk.counts(event))
                        .unconfirmed()
                        .people());
        assertEquals(0, released(event));
        assertEquals(RsvpState.GOING, state(party));
    }

    @Test
    void who_lost_its_places_can_take_them_back_also_after_a_cancellation_that_was_a_mistake() {
        var event = event(9);
        var party = reserve(event, 1, address());
        asked(event);
        assertEquals(1, released(event));
        change(event, draft -> draft.with(draft.rsvps().closeBefore(9 * 24 * 60)));
        var cancelled =
                As.staff(team.organizer(), () -> desk.cancel(party.rsvp())).orElseThrow();
        As.staff(team.organizer(), () -> desk.cancelBack(cancelled, ""));
        assertTrue(now(party).released());
        assertNull(now(party).noReturn());
        reservations.come(party.manage().value());
        assertEquals(RsvpState.GOING, state(party));
    }

    @Test
    void reminders_wait_for_no_places_where_silence_does_nothing() throws Exception {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 5));
        var party = reserve(event, 1, address());
        transaction.execute(held -> {
            jdbc.sql("select event_id from event_places where event_id = ? for update")
                    .param(event.value())
                    .query()
                    .listOfRows();
            CompletableFuture.runAsync(() -> makeAt(at(event, 0)))
                    .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                    .join();
            assertEquals(1, made(BEFORE, party).size());
            return null;
        });
    }

    @Test
    void who_comes_back_without_another_look_grows_no_more_than_who_never_left() {
        var event = event(9);
        var party = reserve(event, 1, address());
        asked(event);
        assertEquals(1, released(event));
        change(event, draft -> draft.with(draft.rsvps().admittance(Admittance.APPROVED)));
        var larger = new ReservationForm("Rosa", 6, address(), Needs.NONE, Language.ENGLISH, true);
        var refused = assertThrows(
                ReservationRefused.class,
                () -> reservations.change(party.manage().value(), larger));
        assertTrue(refused.is(ReservationReason.LOOKED_AT), refused.reasons()::toString);
        reservations.come(party.manage().value());
        assertEquals(8, As.nobody(() -> reservations.placesNow(event)).free());
    }

    @Test
    void an_organizer_gives_places_back_to_who_calls_that_it_had_read_no_mail() {
        var event = event(3);
        var party = reserve(event, 2, address());
        var waits = reserve(event, 3, address());
        asked(event);
        assertEquals(1, released(event));
        assertEquals(RsvpState.GOING, state(waits));
        As.staff(team.organizer(), () -> desk.letIn(party.rsvp(), "called"));
        assertEquals(RsvpState.GOING, state(party));
        assertFalse(now(party).released());
        var counts = As.staff(team.organizer(), () -> desk.counts(event));
        assertEquals(5, counts.taken());
        assertEquals(2, counts.extra());
        reservations.maybe(waits.manage().value());
        assertThrows(
                ReservationRefused.class,
                () -> As.staff(team.organizer(), () -> desk.letIn(waits.rsvp(), "called")),
                "it said itself that it may come");
    }

    @Test
    void who_has_not_heard_of_it_in_time_is_asked_no_more_from_then_on() {
        var event = event(9);
        var heard = reserve(event, 1, address());
        var unheard = reserve(event, 2, address());
        asked(event);
        jdbc.sql("update outbox set state = 'QUEUED', settled_at = null where id = ?")
                .param(made(BEFORE, unheard).getFirst().id())
                .update();
        assertEquals(0, releasedAt(event, confirm(event).heardBy().minus(A_MINUTE)));
        assertEquals(confirm(event).by(), now(unheard).confirmBy());
        assertEquals(0, releasedAt(event, confirm(event).heardBy().plus(A_MINUTE)));
        assertNull(now(unheard).confirmBy(), "its mail will say that it does not have to do anything");
        assertEquals(confirm(event).by(), now(heard).confirmBy());
        assertEquals(
                1,
                As.staff(team.organizer(), () -> desk.counts(event))
                        .unconfirmed()
                        .people());
        assertEquals(1, released(event));
        assertEquals(RsvpState.GOING, state(unheard));
    }

    @Test
    void a_link_that_is_mailed_once_more_after_the_question_asks_it_again() {
        var event = event(9);
        var party = reserve(event, 1, address());
        var confirmation = MessageReason.Rsvp.RSVP_CONFIRMATION;
        Postman.untilHeard(() -> !made(confirmation, party).isEmpty());
        asked(event);
        var text = letter(
                        made(confirmation, party).getFirst(),
                        confirm(event).askedAt().plus(A_MINUTE))
                .text();
        assertTrue(text.contains("Are you still coming? Please say so by "), text);
        assertFalse(text.contains("The day before, we ask you"), text);
    }
}

package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.ASKED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.MAYBE;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.Wish;
import org.junit.jupiter.api.Test;

/** Who may come holds no place, and comes or stays away by the same link. */
abstract class WishesContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends WishesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends WishesContract {}

    @Test
    void a_maybe_holds_no_place_and_comes_where_there_is_one() {
        var event = eventAt(10, 2);
        var maybe = given.comes(event, party(2).wishing(Wish.MAYBE));
        assertEquals(MAYBE, maybe.state());
        assertEquals(0, now(event).taken());
        var token = maybe.manage().value();
        assertEquals(GOING, reservations.come(token).orElseThrow().state());
        assertEquals(GOING, reservations.come(token).orElseThrow().state());
        assertEquals(2, now(event).taken());
        var waiting = reserve(event, 1);
        assertEquals(MAYBE, reservations.maybe(token).orElseThrow().state());
        assertEquals(GOING, state(waiting));
        assertEquals(WAITLISTED, reservations.come(token).orElseThrow().state());
        assertEquals(MAYBE, reservations.maybe(token).orElseThrow().state());
        reservations.cancel(token);
        assertThrows(ReservationRefused.class, () -> reservations.come(token));
        assertEquals(1, now(event).taken());
    }

    @Test
    void a_maybe_may_grow_as_it_likes_and_comes_only_into_an_event_of_its_size() {
        var event = eventAt(10, 2);
        var maybe = given.comes(event, party(2).wishing(Wish.MAYBE));
        var token = maybe.manage().value();
        assertThrows(ReservationRefused.class, () -> reservations.change(token, party(3)));
        reserve(event, 1);
        assertEquals(WAITLISTED, reservations.come(token).orElseThrow().state());
    }

    @Test
    void where_organizers_look_a_maybe_asks_before_it_comes() {
        var event = eventAt(10, 2);
        looksAtEach(event);
        var maybe = given.comes(event, party(1).wishing(Wish.MAYBE));
        assertEquals(MAYBE, maybe.state());
        var token = maybe.manage().value();
        assertEquals(ASKED, reservations.come(token).orElseThrow().state());
        assertEquals(
                List.of(ReservationReason.NOT_COMING),
                assertThrows(ReservationRefused.class, () -> reservations.maybe(token))
                        .reasons());
        assertEquals(0, now(event).taken());
    }
}

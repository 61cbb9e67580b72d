package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.SpotsLeft;
import org.junit.jupiter.api.Test;

/** From the hour on at which RSVPs close none is taken, and those that are there only shrink; on both databases. */
@DatabasesDiffer
abstract class RsvpCloseContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends RsvpCloseContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RsvpCloseContract {}

    @Test
    void until_then_a_party_is_taken_and_from_then_on_refused_with_the_reason() {
        var event = event(10);
        closes(event, clock.instant().plus(Duration.ofHours(1)));
        reserve(event, 2);
        assertEquals(SpotsLeft.OPEN, reservations.spotsLeft(event));
        closes(event, clock.instant());
        refused(() -> reserve(event, 1));
        assertEquals(SpotsLeft.CLOSED, reservations.spotsLeft(event));
        assertEquals(2, now(event).taken());
    }

    @Test
    void a_party_that_has_spots_may_give_back_but_take_no_more() {
        var event = event(10);
        var token = reserve(event, 3).manage().value();
        closes(event, clock.instant());
        refused(() -> reservations.change(token, party(4), null));
        assertEquals(2, reservations.change(token, party(2), null).orElseThrow().size());
        assertEquals(
                RsvpState.CANCELLED, reservations.cancel(token).orElseThrow().state());
        assertEquals(0, now(event).taken());
    }

    @Test
    void so_is_it_when_the_organizers_take_no_more() {
        var event = event(10);
        var token = reserve(event, 3).manage().value();
        assertNull(reservations.byToken(token).orElseThrow().noMore());
        var now = now(event);
        spots.follow(event, now.terms().with(BookingState.CLOSED, now.capacity()));
        assertEquals(
                ReservationReason.CLOSED,
                reservations.byToken(token).orElseThrow().noMore());
        assertTrue(assertThrows(ReservationRefused.class, () -> reservations.change(token, party(4), null))
                .is(ReservationReason.CLOSED));
        assertEquals(2, reservations.change(token, party(2), null).orElseThrow().size());
    }

    @Test
    void the_waiting_list_goes_on_being_served() {
        var event = event(2);
        var first = reserve(event, 2);
        var waiting = reserve(event, 2);
        closes(event, clock.instant());
        refused(() -> reservations.change(waiting.manage().value(), party(3), null));
        cancel(first);
        assertEquals(RsvpState.GOING, state(waiting));
    }

    @Test
    void the_hour_goes_with_the_event() {
        var team = given.team();
        var form = given.session("Rights", 5);
        var id = given.published(team, form.with(form.rsvps().closeBefore(120)));
        assertEquals(start(id).minus(Duration.ofHours(2)), now(id).terms().closesAt());
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(id).orElseThrow();
            var when = plan.draft().when();
            planning.change(
                    id,
                    plan.version(),
                    plan.draft()
                            .with(when.from(Objects.requireNonNull(when.start()).plusDays(1))));
        });
        assertEquals(start(id).minus(Duration.ofHours(2)), now(id).terms().closesAt());
        var usual = event(5);
        assertEquals(start(usual), now(usual).terms().closesAt());
    }

    @Test
    void of_many_who_come_just_then_each_is_taken_whole_or_refused() throws Exception {
        var event = event(null);
        var go = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(9)) {
            for (int n = 0; n < 24; n++) {
                answers.add(threads.submit(() -> {
                    go.await();
                    return taken(event);
                }));
            }
            var closing = threads.submit(() -> {
                go.await();
                closes(event, clock.instant());
                return true;
            });
            go.countDown();
            closing.get();
            assertTrue(!taken(event), "once it has closed nobody is taken");
            int taken = 0;
            for (var answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
            assertEquals(taken, now(event).taken());
            assertEquals(taken, peopleWithPlaces(event));
        }
    }

    private boolean taken(EventId event) {
        try {
            given.comes(event, party(1));
            return true;
        } catch (ReservationRefused refused) {
            assertTrue(refused.is(ReservationReason.TOO_LATE));
            return false;
        }
    }

    private java.time.Instant start(EventId event) {
        return events.slotOf(event).orElseThrow().startsAt();
    }

    private static void refused(org.junit.jupiter.api.function.Executable what) {
        assertTrue(assertThrows(ReservationRefused.class, what).is(ReservationReason.TOO_LATE));
    }
}

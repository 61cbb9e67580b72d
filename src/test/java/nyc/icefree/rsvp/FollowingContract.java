package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ManagedRsvp;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An event's places do what its organizers say, at once; the same on both databases. */
abstract class FollowingContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends FollowingContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FollowingContract {}

    @Autowired
    EventPlanning planning;

    @Autowired
    ReservedEvents reserved;

    @Autowired
    PlatformTransactionManager transactions;

    Team host;

    @BeforeEach
    void a_host() {
        host = given.team();
    }

    @Test
    void a_draft_takes_nobody_and_has_no_places() {
        var draft = given.drafted(host, given.session("Soon", 3));
        assertEquals(PlacesLeft.CLOSED, reservations.placesLeft(draft));
        assertEquals(PlacesLeft.CLOSED, reservations.placesNow(draft).word());
        assertTrue(table.find(draft).isEmpty());
    }

    @Test
    void places_are_made_with_the_publishing_and_follow_the_capacity() {
        var event = given.published(host, sized(given.session("Small", 3), 2));
        reserve(event, 2);
        var waiting = reserve(event, 1);
        change(event, 3);
        assertEquals(RsvpState.GOING, state(waiting));
        change(event, 1);
        assertEquals(2, now(event).extra());
        change(event, null);
        assertEquals(PlacesLeft.OPEN, reservations.placesLeft(event));
    }

    @Test
    void a_waiting_party_that_the_event_became_too_small_for_is_told_and_keeps_its_turn() {
        var event = given.published(host, sized(given.session("Small", 3), 4));
        reserve(event, 3);
        var waiting = reserve(event, 3);
        assertNull(managed(waiting).tooSmall());
        change(event, 2);
        assertEquals(2, managed(waiting).tooSmall());
        assertEquals(1, managed(waiting).waitingPosition());
        reservations.change(waiting.manage().value(), party(2));
        assertNull(managed(waiting).tooSmall());
    }

    @Test
    void what_is_back_where_it_was_has_not_moved() {
        var event = given.published(host, sized(given.session("Stays", 3), 4));
        var before = reserve(event, 1);
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.cancel(event, "By mistake");
            planning.cancelBack(event, planning.planOf(event).orElseThrow().version(), plan);
        });
        assertFalse(managed(before).moved());
        assertTrue(table.movedAt(event).isEmpty(), "or nobody is reminded");
    }

    @Test
    void who_answered_before_the_event_was_moved_is_told_so() {
        var draft = sized(given.session("Moved", 3), 4);
        var event = given.published(host, draft);
        var before = reserve(event, 1);
        change(event, 5);
        assertFalse(managed(before).moved(), "other places are no other time");
        As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event, plan.version(), Drafts.from(plan.draft()).later(1).draft());
        });
        assertTrue(managed(before).moved());
        assertFalse(managed(reserve(event, 1)).moved());
        reservations.cancel(before.manage().value());
        assertFalse(managed(before).moved(), "it does not come");
    }

    private ManagedRsvp managed(ReservationOutcome outcome) {
        return reservations.byToken(outcome.manage().value()).orElseThrow();
    }

    @Test
    void a_cancelled_event_takes_nobody_and_keeps_its_answers_for_telling_people() {
        var event = given.published(host);
        var coming = reserve(event, 1);
        acting(() -> planning.cancel(event, "The room is closed."));
        assertEquals(PlacesLeft.CLOSED, reservations.placesLeft(event));
        assertTrue(reservations.byToken(coming.manage().value()).isPresent());
    }

    @Test
    void an_event_that_is_taken_back_and_published_again_keeps_its_answers() {
        var event = given.published(host, sized(given.session("Back", 30), 5));
        var coming = reserve(event, 3);
        acting(() -> planning.unpublish(event));
        assertEquals(PlacesLeft.CLOSED, reservations.placesLeft(event));
        assertTrue(now(event).keptFrom().at().isBefore(now(event).endsAt()));
        acting(() -> planning.publish(event));
        assertEquals(RsvpState.GOING, state(coming));
        assertEquals(3, now(event).taken());
        assertEquals(KeptFrom.end(now(event).endsAt()), now(event).keptFrom());
    }

    @Test
    void what_the_event_takes_back_its_places_take_back_too() {
        var event = given.published(host);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            acting(() -> planning.cancel(event, "By mistake"));
            assertEquals(BookingState.OFF, now(event).stage());
            status.setRollbackOnly();
        });
        assertEquals(BookingState.OPEN, now(event).stage());
    }

    @Test
    void places_that_are_missing_are_made_by_the_first_who_asks() {
        var event = given.published(host);
        jdbc.sql("delete from event_places where event_id = ?")
                .param(event.value())
                .update();
        var outcomes = Race.run(List.of(
                () -> given.comes(event, party(1)),
                () -> given.comes(event, party(1)),
                () -> given.comes(event, party(1))));
        assertEquals(3, outcomes.size());
        assertEquals(3, now(event).taken());
    }

    @Test
    void an_address_for_those_who_come_is_shown_to_nobody_who_waits() {
        var tomorrow = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(1);
        var session = Given.draft(
                EventKind.CLINIC,
                "Clinic",
                tomorrow.atTime(10, 0),
                tomorrow.atTime(12, 0),
                Given.library(),
                AddressVisibility.COMING,
                2);
        var event = given.published(host, session);
        var coming = reserve(event, 2);
        var waiting = reserve(event, 1);
        assertEquals(Given.library().address(), addressFor(coming));
        assertNull(addressFor(waiting));
        reservations.cancel(coming.manage().value());
        assertNull(addressFor(coming));
        assertEquals(Given.library().address(), addressFor(waiting));
        assertTrue(As.nobody(() -> reserved.of("x")).isEmpty());
    }

    private @Nullable String addressFor(ReservationOutcome outcome) {
        return As.nobody(() -> reserved.of(outcome.manage().value()))
                .orElseThrow()
                .place()
                .address();
    }

    private void change(EventId event, @Nullable Integer capacity) {
        var plan = acting(() -> planning.planOf(event)).orElseThrow();
        acting(() -> planning.change(event, plan.version(), sized(plan.draft(), capacity)));
    }

    private <T> Optional<T> acting(Supplier<Optional<T>> act) {
        return As.staff(host.organizer(), act);
    }

    private void acting(Runnable act) {
        As.staff(host.organizer(), act);
    }
}

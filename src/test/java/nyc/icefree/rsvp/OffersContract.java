package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static java.util.Objects.requireNonNull;
import static nyc.icefree.rsvp.answers.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.OFFERED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.lists.RsvpQuery;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Places that are offered to those who want to be asked first, and the faults that waiting lists are known for. */
abstract class OffersContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends OffersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OffersContract {}

    @Autowired
    WaitingClock waitingClock;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    RsvpDesk desk;

    @Test
    void freed_places_are_offered_and_kept_until_the_party_says_yes() {
        var event = eventAt(10, 4);
        var coming = reserve(event, 4);
        var asked = asking(event, 3);
        assertEquals(WAITLISTED, state(asked));
        cancel(coming);
        assertEquals(OFFERED, state(asked));
        assertEquals(3, now(event).taken());
        var seen = reservations.byToken(asked.manage().value()).orElseThrow();
        assertTrue(requireNonNull(seen.offeredUntil()).isAfter(clock.instant()));
        assertEquals(WAITLISTED, reserve(event, 2).state(), "what is offered is nobody else's");
        take(asked, 3);
        assertEquals(GOING, state(asked));
        take(asked, 3);
        assertEquals(3, now(event).taken());
        consistent(event);
    }

    @Test
    void two_of_the_four_are_taken_and_the_others_go_on() {
        var event = eventAt(10, 4);
        var coming = reserve(event, 4);
        var asked = asking(event, 4);
        var next = reserve(event, 2);
        cancel(coming);
        refused(ReservationReason.PLACES_SHORT, () -> take(asked, 5));
        refused(ReservationReason.PLACES_SHORT, () -> take(asked, 0));
        take(asked, 2);
        assertEquals(2, row(asked).partySize());
        assertEquals(List.of(GOING, GOING), List.of(state(asked), state(next)));
        consistent(event);
    }

    @Test
    void a_waiting_party_takes_what_is_free_when_it_comes_with_fewer() {
        var event = eventAt(10, 4);
        reserve(event, 2);
        var large = reserve(event, 4);
        assertEquals(
                2, reservations.byToken(large.manage().value()).orElseThrow().open());
        take(large, 2);
        assertEquals(GOING, state(large));
        assertEquals(4, now(event).taken());
        consistent(event);
    }

    @Test
    void a_declined_offer_goes_to_the_next_and_never_back() {
        var event = eventAt(10, 2);
        var coming = reserve(event, 2);
        var first = asking(event, 2);
        var second = asking(event, 2);
        cancel(coming);
        assertEquals(List.of(OFFERED, WAITLISTED), List.of(state(first), state(second)));
        cancel(first);
        assertEquals(List.of(CANCELLED, OFFERED), List.of(state(first), state(second)));
        cancel(second);
        assertEquals(List.of(CANCELLED, CANCELLED), List.of(state(first), state(second)));
        refused(ReservationReason.NOT_WAITING, () -> take(first, 2));
        assertEquals(0, now(event).taken(), "capacity does not stay stuck in an offer");
        assertNull(now(event).lookAt());
    }

    @Test
    void who_waits_can_leave_the_list() {
        var event = eventAt(10, 1);
        var coming = reserve(event, 1);
        var leaving = asking(event, 1);
        cancel(leaving);
        cancel(coming);
        assertEquals(CANCELLED, state(leaving));
        assertEquals(GOING, reserve(event, 1).state());
    }

    @Test
    void a_lapsed_offer_passes_on_and_its_party_is_asked_once_more_at_the_end() {
        var event = eventAt(10, 1);
        var coming = reserve(event, 1);
        var silent = asking(event, 1);
        var next = asking(event, 1);
        cancel(coming);
        lapse(event);
        refused(ReservationReason.OFFER_LAPSED, () -> take(silent, 1));
        assertNull(reservations.byToken(silent.manage().value()).orElseThrow().offeredUntil());
        waitingClock.look();
        assertEquals(List.of(WAITLISTED, OFFERED), List.of(state(silent), state(next)));
        lapse(event);
        waitingClock.look();
        assertEquals(List.of(OFFERED, WAITLISTED), List.of(state(silent), state(next)));
        lapse(event);
        waitingClock.look();
        assertEquals(List.of(CANCELLED, OFFERED), List.of(state(silent), state(next)));
        assertEquals(1, now(event).taken());
        consistent(event);
    }

    @Test
    void at_night_nothing_is_offered_and_nothing_is_lost() {
        var event = eventAt(23, 2);
        var coming = reserve(event, 2);
        var asked = asking(event, 2);
        cancel(coming);
        assertEquals(WAITLISTED, state(asked));
        assertNotNull(now(event).lookAt());
        assertEquals(WAITLISTED, reserve(event, 1).state(), "kept until the morning");
        take(asked, 1);
        assertEquals(GOING, state(asked), "who is awake may take them");
        consistent(event);
    }

    @Test
    void in_the_morning_it_is() {
        var event = eventAt(23, 2);
        var coming = reserve(event, 2);
        var asked = asking(event, 2);
        cancel(coming);
        starts(event, 9, Duration.ofDays(5));
        waitingClock.look();
        assertEquals(OFFERED, state(asked));
        assertEquals(0, now(event).kept());
    }

    @Test
    void nothing_is_offered_after_the_start() {
        var event = eventAt(10, 2);
        var coming = reserve(event, 2);
        var asked = asking(event, 2);
        starts(event, 10, Duration.ofMinutes(-1));
        cancel(coming);
        assertEquals(WAITLISTED, state(asked));
    }

    @Test
    void an_event_that_begins_earlier_takes_no_offer_beyond_its_start() {
        var event = eventAt(10, 2);
        var coming = reserve(event, 2);
        var asked = asking(event, 2);
        cancel(coming);
        starts(event, 10, Duration.ofHours(2));
        assertEquals(OFFERED, state(asked));
        assertTrue(requireNonNull(row(asked).offerUntil())
                .isBefore(now(event).terms().startsAt()));
        starts(event, 10, Duration.ofMinutes(-1));
        assertEquals(WAITLISTED, state(asked));
        assertEquals(0, now(event).taken());
    }

    @Test
    void without_an_address_a_place_is_given() {
        var event = eventAt(10, 1);
        var coming = reserve(event, 1);
        var party = reservations.reserve(
                event, party(1).wishing(nyc.icefree.rsvp.answers.Wish.ASK_FIRST), java.util.UUID.randomUUID());
        cancel(coming);
        assertEquals(GOING, state(party));
    }

    @Test
    void a_raised_capacity_offers_at_once_and_a_lowered_one_takes_no_offer_away() {
        var event = eventAt(10, 2);
        reserve(event, 2);
        var asked = asking(event, 2);
        places.follow(event, now(event).terms().with(BookingState.OPEN, 4));
        assertEquals(OFFERED, state(asked));
        places.follow(event, now(event).terms().with(BookingState.OPEN, 2));
        assertEquals(OFFERED, state(asked));
        assertEquals(2, now(event).extra());
        cancel(asked);
        assertEquals(0, now(event).extra());
        consistent(event);
    }

    @Test
    void who_is_skipped_goes_to_the_end_and_the_reason_is_kept() {
        Team host = given.team();
        var event = given.published(host, sized(given.session("Know your rights", 3), 1));
        starts(event, 10, Duration.ofDays(5));
        var coming = reserve(event, 1);
        var asked = asking(event, 1);
        var next = asking(event, 1);
        cancel(coming);
        refused(
                ReservationReason.REASON_MISSING,
                () -> As.staff(host.organizer(), () -> approvals.skip(asked.rsvp(), " ")));
        As.staff(host.organizer(), () -> approvals.skip(asked.rsvp(), "They called: not this week"));
        assertEquals(List.of(WAITLISTED, OFFERED), List.of(state(asked), state(next)));
        var lines = As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines();
        assertTrue(lines.stream().anyMatch(line -> "They called: not this week".equals(line.reason())));
        refused(
                ReservationReason.NOT_WAITING,
                () -> As.staff(host.organizer(), () -> approvals.skip(coming.rsvp(), "x")));
        consistent(event);
    }

    @Test
    void the_database_holds_offers_too() {
        var event = eventAt(10, 1);
        var waiting = reserve(event, 1);
        assertThrows(
                DataIntegrityViolationException.class,
                () -> jdbc.sql("update rsvp set state = 'OFFERED', turn = 1 where id = ?")
                        .param(waiting.rsvp().value())
                        .update());
        assertFalse(row(waiting).isOffered(clock.instant()));
    }

    private void lapse(EventId event) {
        var before = UtcColumn.of(Instant.now().minusSeconds(1));
        jdbc.sql("update rsvp set offer_until = ? where event_id = ? and state = 'OFFERED'")
                .params(before, event.value())
                .update();
        jdbc.sql("update event_places set look_at = ? where event_id = ?")
                .params(before, event.value())
                .update();
    }

    private void cancel(ReservationOutcome outcome) {
        reservations.cancel(outcome.manage().value());
    }

    private void take(ReservationOutcome outcome, int people) {
        reservations.take(outcome.manage().value(), people);
    }

    private RsvpRow row(ReservationOutcome outcome) {
        return rsvps.find(outcome.rsvp()).orElseThrow();
    }

    private void consistent(EventId event) {
        assertEquals(peopleWithPlaces(event), now(event).taken());
    }

    private static void refused(ReservationReason reason, Executable act) {
        assertEquals(
                List.of(reason), assertThrows(ReservationRefused.class, act).reasons());
    }
}

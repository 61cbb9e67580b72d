package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.RsvpState.ASKED;
import static nyc.icefree.rsvp.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.MAYBE;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.rsvp.announced.SpotsTurned;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.SpotsNow;
import nyc.icefree.rsvp.spots.WaitingClock;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Places, the waiting list and the manage link, one answer after the other; the same on both databases. */
@SuppressWarnings("NullAway.Init") // what a test calls first sets them
abstract class SpotsContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends SpotsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SpotsContract {}

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    WaitingClock waitingClock;

    @Autowired
    RsvpDesk desk;

    private final List<EventId> turned = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<SpotsTurned>> listener =
            ApplicationListener.forPayload(announced -> turned.add(announced.event()));
    Given.Team host;
    EventId event;
    ReservationOutcome guest;

    @BeforeEach
    void listen() {
        context.addApplicationListener(listener);
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 6));
        starts(event, 10, Duration.ofDays(5));
    }

    @AfterEach
    void stop() {
        context.removeApplicationListener(listener);
    }

    private void a_party_that_comes() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 6));
        guest = reserve(event, 2);
    }

    @Test
    void the_last_spot_is_given_once_and_the_waiting_list_is_asked_for_first() {
        var event = event(3);
        assertEquals(GOING, reserve(event, 2).state());
        refused(ReservationReason.FULL, () -> given.comes(event, notWaiting(2)));
        assertEquals(WAITLISTED, reserve(event, 2).state());
        assertEquals(2, now(event).taken());
    }

    @Test
    void a_newcomer_that_still_fits_takes_what_no_waiting_party_fits_into() {
        var event = event(3);
        reserve(event, 2);
        var waiting = reserve(event, 2);
        assertEquals(GOING, reserve(event, 1).state());
        assertEquals(WAITLISTED, state(waiting));
        assertEquals(3, now(event).taken());
    }

    @Test
    void freed_spots_go_at_once_to_the_first_whose_party_fits() {
        var event = event(4);
        var two = reserve(event, 2);
        var other = reserve(event, 2);
        var three = reserve(event, 3);
        var firstOne = reserve(event, 1);
        var secondOne = reserve(event, 1);
        assertEquals(1, position(three));
        assertEquals(2, position(firstOne));
        cancel(two);
        assertEquals(
                List.of(CANCELLED, GOING, WAITLISTED, GOING, GOING), states(two, other, three, firstOne, secondOne));
        cancel(other);
        assertEquals(WAITLISTED, state(three));
        cancel(firstOne);
        assertEquals(GOING, state(three));
        assertEquals(4, now(event).taken());
    }

    @Test
    void cancelling_twice_is_as_cancelling_once() {
        var event = event(5);
        var one = reserve(event, 3);
        reserve(event, 2);
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    CANCELLED,
                    reservations.cancel(one.manage().value()).orElseThrow().state());
        }
        assertEquals(2, now(event).taken());
        refused(
                ReservationReason.CANCELLED,
                () -> reservations.change(one.manage().value(), party(1), null));
    }

    @Test
    void a_party_grows_only_into_free_spots_and_keeps_those_it_has() {
        var event = event(5);
        var growing = reserve(event, 2);
        reserve(event, 2);
        assertEquals(
                3,
                reservations
                        .change(growing.manage().value(), party(3), null)
                        .orElseThrow()
                        .size());
        refused(
                ReservationReason.PLACES_SHORT,
                () -> reservations.change(growing.manage().value(), party(4), null));
        assertEquals(3, managed(growing).size());
        assertEquals(5, now(event).taken());
    }

    @Test
    void a_party_that_shrinks_lets_the_next_one_in() {
        var inEnglish = Drafts.from(given.session("Know your rights", 3)).spoken(Language.ENGLISH);
        var event = given.published(given.team(), sized(inEnglish.draft(), 4));
        var shrinking = reserve(event, 4);
        var waiting = reserve(event, 2);
        Sql.run(
                jdbc,
                "update rsvp set in_language = 'es' where id = ?",
                shrinking.rsvp().value());
        var changed =
                reservations.change(shrinking.manage().value(), party(2), null).orElseThrow();
        assertEquals(GOING, state(waiting));
        assertEquals(Language.SPANISH, changed.party().inLanguage(), "also while there is nothing to choose from");
    }

    @Test
    void a_waiting_party_that_fits_after_a_change_is_let_in_at_once() {
        var event = event(3);
        reserve(event, 2);
        var waiting = reserve(event, 3);
        var changed =
                reservations.change(waiting.manage().value(), party(1), null).orElseThrow();
        assertEquals(GOING, changed.state());
        assertEquals(3, now(event).taken());
    }

    @Test
    void a_raised_capacity_lets_waiting_parties_in_and_a_lowered_one_takes_nothing_away() {
        var event = event(4);
        var coming = reserve(event, 4);
        var waiting = reserve(event, 2);
        says(event, BookingState.OPEN, 6);
        assertEquals(GOING, state(waiting));
        var next = reserve(event, 1);
        says(event, BookingState.OPEN, 2);
        assertEquals(List.of(GOING, GOING, WAITLISTED), states(coming, waiting, next));
        assertEquals(4, now(event).extra());
        // what was given beyond the capacity is not given again
        cancel(coming);
        assertEquals(WAITLISTED, state(next));
        assertEquals(0, now(event).extra());
        says(event, BookingState.OPEN, null);
        assertEquals(GOING, state(next));
    }

    @Test
    void a_party_larger_than_the_event_does_not_wait_in_vain() {
        var event = event(3);
        refused(ReservationReason.PARTY_LARGER_THAN_EVENT, () -> reserve(event, 4));
    }

    @Test
    void an_event_that_is_cancelled_over_or_unknown_takes_nobody() {
        var event = event(3);
        var early = reserve(event, 2);
        says(event, BookingState.OFF, 3);
        refused(ReservationReason.CLOSED, () -> reserve(event, 1));
        refused(
                ReservationReason.CLOSED,
                () -> reservations.change(early.manage().value(), party(2), null));
        assertFalse(managed(early).changeable());
        says(event, BookingState.CLOSED, 3);
        refused(ReservationReason.CLOSED, () -> reserve(event, 1));
        refused(
                ReservationReason.CLOSED,
                () -> reservations.change(early.manage().value(), party(3), null));
        assertEquals(
                1,
                reservations
                        .change(early.manage().value(), party(1), null)
                        .orElseThrow()
                        .size());
        endedAgo(event, Duration.ofMinutes(1));
        refused(ReservationReason.CLOSED, () -> reserve(event, 1));
        refused(
                ReservationReason.CLOSED,
                () -> reservations.cancel(early.manage().value()));
        refused(ReservationReason.CLOSED, () -> reserve(EventId.random(), 1));
    }

    @Test
    void nobody_is_let_in_to_an_event_that_does_not_take_place() {
        var event = event(1);
        var coming = reserve(event, 1);
        var waiting = reserve(event, 1);
        says(event, BookingState.OFF, 1);
        cancel(coming);
        assertEquals(WAITLISTED, state(waiting));
    }

    @Test
    void the_same_key_gives_the_same_outcome() {
        var event = event(2);
        var key = UUID.randomUUID();
        var first = reservations.reserve(event, party(2), key);
        var second = reservations.reserve(event, party(2), key);
        assertEquals(new ReservationOutcome(first.rsvp(), GOING, first.manage(), true), second);
        assertEquals(1, all(event).size());
        var waitingKey = UUID.randomUUID();
        var waiting = reservations.reserve(event, party(1), waitingKey);
        cancel(first);
        assertEquals(
                new ReservationOutcome(waiting.rsvp(), GOING, waiting.manage(), true),
                reservations.reserve(event, party(1), waitingKey));
    }

    @Test
    void words_for_many_events_and_exact_spots_for_one() {
        var full = event(1);
        reserve(full, 1);
        var few = event(3);
        var open = event(null);
        var unknown = EventId.random();
        assertEquals(
                Map.of(full, SpotsLeft.FULL, few, SpotsLeft.FEW, open, SpotsLeft.OPEN, unknown, SpotsLeft.CLOSED),
                reservations.spotsLeft(List.of(full, few, open, unknown)));
        assertEquals(Map.of(), reservations.spotsLeft(List.of()));
        assertEquals(new SpotsNow(SpotsLeft.FEW, 3, 3, Admittance.EVERYONE), reservations.spotsNow(few));
        assertEquals(new SpotsNow(SpotsLeft.OPEN, null, 10, Admittance.EVERYONE), reservations.spotsNow(open));
    }

    @Test
    void the_database_holds_the_capacity_too() {
        var event = event(3);
        assertThrows(
                org.springframework.dao.DataIntegrityViolationException.class,
                () -> Sql.run(jdbc, "update event_places set taken = 4 where event_id = ?", event.value()));
    }

    @Test
    void an_unknown_link_opens_nothing() {
        assertTrue(reservations.byToken("x").isEmpty());
        assertTrue(reservations.cancel("").isEmpty());
        assertTrue(reservations.change("x", party(1), null).isEmpty());
    }

    private int position(ReservationOutcome outcome) {
        Integer position = managed(outcome).waiting().position();
        return position == null ? 0 : position;
    }

    @Test
    void that_the_last_free_spot_is_kept_for_a_family_that_was_passed_over() {
        reserve(event, 3);
        reserve(event, 4);
        reserve(event, 1);
        assertEquals(SpotsLeft.FEW, reservations.spotsLeft(event));
        turned.clear();
        reserve(event, 1);
        assertEquals(SpotsLeft.FULL, reservations.spotsLeft(event));
        assertTurned();
    }

    @Test
    void that_a_party_is_no_longer_sure() {
        var last = reserve(event, 6);
        turned.clear();
        reservations.maybe(last.manage().value());
        assertTurned();
        turned.clear();
        reservations.come(last.manage().value());
        assertTurned();
    }

    @Test
    void that_organizers_say_yes_and_take_it_back() {
        looksAtEach(event);
        var asked = reserve(event, 6);
        turned.clear();
        var said = As.staff(host.organizer(), () -> approvals.decide(event, List.of(asked.rsvp()), true));
        assertTurned();
        turned.clear();
        As.staff(host.organizer(), () -> approvals.undo(said));
        assertTurned();
    }

    @Test
    void that_the_clock_gives_up_what_was_kept() {
        reserve(event, 3);
        reserve(event, 4);
        reserve(event, 1);
        reserve(event, 1);
        jdbc.sql("update event_places set starts_at = ?, look_at = ? where event_id = ?")
                .params(
                        UtcColumn.of(clock.instant().plus(Duration.ofHours(11))),
                        UtcColumn.of(clock.instant().minusSeconds(1)),
                        event.value())
                .update();
        turned.clear();
        waitingClock.look();
        assertEquals(SpotsLeft.FEW, reservations.spotsLeft(event));
        assertTurned();
    }

    @Test
    void and_of_what_turns_nothing_they_hear_nothing() {
        given.comes(event, party(1));
        turned.clear();
        given.comes(event, party(1));
        assertEquals(List.of(), mine());
    }

    private void assertTurned() {
        assertEquals(List.of(event), mine());
    }

    /** Other tests may run beside this one. */
    private List<EventId> mine() {
        var mine = new ArrayList<>(turned);
        mine.removeIf(other -> !other.equals(event));
        return mine;
    }

    @Test
    void a_maybe_holds_no_spot_and_comes_where_there_is_one() {
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
        assertThrows(ReservationRefused.class, () -> reservations.change(token, party(3), null));
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
        refused(ReservationReason.NOT_COMING, () -> reservations.maybe(token));
        assertEquals(0, now(event).taken());
    }

    @Test
    void a_party_that_cancelled_itself_before_is_not_brought_back() {
        a_party_that_comes();
        itself();
        assertTrue(cancel().isEmpty(), "there is nothing of the organizer's to take back");
    }

    @Test
    void a_party_that_also_said_so_itself_stays_away() {
        a_party_that_comes();
        var cancelled = cancel().orElseThrow();
        itself();
        refused(cancelled, ReservationReason.NOT_COMING);
    }

    @Test
    void what_was_taken_back_once_is_not_a_way_around_what_the_party_does_later() {
        a_party_that_comes();
        var cancelled = cancel().orElseThrow();
        back(cancelled);
        assertEquals(GOING, state(guest));
        itself();
        refused(cancelled, ReservationReason.NOT_COMING);
        assertEquals(0, now(event).taken());
    }

    @Test
    void nobody_comes_back_to_a_cancelled_event() {
        a_party_that_comes();
        var cancelled = cancel().orElseThrow();
        As.staff(host.organizer(), () -> planning.cancel(event, "The hall is flooded."));
        says(event, BookingState.OFF, 6);
        refused(cancelled, ReservationReason.CLOSED);
        assertEquals(0, now(event).taken());
    }

    private void itself() {
        cancel(guest);
    }

    private Optional<CancelledRsvp> cancel() {
        return As.staff(host.organizer(), () -> desk.cancel(guest.rsvp()));
    }

    private void back(CancelledRsvp cancelled) {
        As.staff(host.organizer(), () -> desk.cancelBack(cancelled, "By mistake"));
    }

    private void refused(CancelledRsvp cancelled, ReservationReason why) {
        refused(why, () -> back(cancelled));
        assertEquals(CANCELLED, state(guest));
    }
}

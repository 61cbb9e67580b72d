package nyc.icefree.rsvp;

import static java.util.Objects.requireNonNull;
import static nyc.icefree.rsvp.RsvpState.ASKED;
import static nyc.icefree.rsvp.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.HELD;
import static nyc.icefree.rsvp.RsvpState.OFFERED;
import static nyc.icefree.rsvp.RsvpState.REFUSED;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.reserving.EventForParty;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.SpotsLeft;
import nyc.icefree.rsvp.spots.WaitingClock;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Places that are offered, answers that are looked at, and both as the event changes. */
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

    @Autowired
    EventForParty reserved;

    @Autowired
    PlatformTransactionManager transactions;

    Team host;
    EventId event;

    @BeforeEach
    void an_event() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 4));
        starts(event, 10, Duration.ofDays(5));
    }

    @Test
    void freed_spots_are_offered_and_kept_until_the_party_says_yes() {
        var event = eventAt(10, 4);
        var coming = reserve(event, 4);
        var asked = asking(event, 3);
        assertEquals(WAITLISTED, state(asked));
        cancel(coming);
        assertEquals(OFFERED, state(asked));
        assertEquals(3, now(event).taken());
        var seen = managed(asked);
        assertTrue(requireNonNull(seen.standing().offerUntil()).isAfter(clock.instant()));
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
        assertEquals(2, row(asked).size());
        assertEquals(List.of(GOING, GOING), states(asked, next));
        consistent(event);
    }

    @Test
    void a_waiting_party_takes_what_is_free_when_it_comes_with_fewer() {
        var event = eventAt(10, 4);
        reserve(event, 2);
        var large = reserve(event, 4);
        assertEquals(2, managed(large).waiting().open());
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
        assertEquals(List.of(OFFERED, WAITLISTED), states(first, second));
        cancel(first);
        assertEquals(List.of(CANCELLED, OFFERED), states(first, second));
        cancel(second);
        assertEquals(List.of(CANCELLED, CANCELLED), states(first, second));
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
        assertNull(managed(silent).standing().offerUntil());
        waitingClock.look();
        assertEquals(List.of(WAITLISTED, OFFERED), states(silent, next));
        lapse(event);
        waitingClock.look();
        assertEquals(List.of(OFFERED, WAITLISTED), states(silent, next));
        lapse(event);
        waitingClock.look();
        assertEquals(List.of(CANCELLED, OFFERED), states(silent, next));
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
        assertEquals(0, now(event).setAside());
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
        assertTrue(requireNonNull(row(asked).standing().offerUntil())
                .isBefore(now(event).terms().startsAt()));
        starts(event, 10, Duration.ofMinutes(-1));
        assertEquals(WAITLISTED, state(asked));
        assertEquals(0, now(event).taken());
    }

    @Test
    void without_an_address_a_spot_is_given() {
        var event = eventAt(10, 1);
        var coming = reserve(event, 1);
        var party = reservations.reserve(
                event, party(1).wishing(nyc.icefree.rsvp.Wish.ASK_FIRST), java.util.UUID.randomUUID());
        cancel(coming);
        assertEquals(GOING, state(party));
    }

    @Test
    void a_raised_capacity_offers_at_once_and_a_lowered_one_takes_no_offer_away() {
        var event = eventAt(10, 2);
        reserve(event, 2);
        var asked = asking(event, 2);
        spots.follow(event, now(event).terms().with(BookingState.OPEN, 4));
        assertEquals(OFFERED, state(asked));
        spots.follow(event, now(event).terms().with(BookingState.OPEN, 2));
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
        assertEquals(List.of(WAITLISTED, OFFERED), states(asked, next));
        var lines = As.staff(host.organizer(), () -> desk.list(event, RsvpQuery.all(Language.ENGLISH)))
                .lines();
        assertTrue(lines.stream()
                .anyMatch(
                        line -> "They called: not this week".equals(line.staff().reason())));
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
        assertFalse(row(waiting).standing().isOffered(clock.instant()));
    }

    private void lapse(EventId event) {
        var before = UtcColumn.of(Instant.now().minusSeconds(1));
        jdbc.sql("update rsvp set offer_until = ? where event_id = ? and state = 'OFFERED'")
                .params(before, event.value())
                .update();
        Sql.run(jdbc, "update event_places set look_at = ? where event_id = ?", before, event.value());
    }

    private void take(ReservationOutcome outcome, int people) {
        reservations.take(outcome.manage().value(), people);
    }

    private void consistent(EventId event) {
        assertEquals(peopleWithPlaces(event), now(event).taken());
    }

    @Test
    void an_answer_that_asks_holds_no_spot_until_it_is_approved_in_its_turn() {
        looksAtEach(event);
        var first = reserve(event, 3);
        var second = reserve(event, 2);
        assertEquals(List.of(ASKED, ASKED), states(first, second));
        assertEquals(0, now(event).taken());
        decide(true, second, first);
        assertEquals(List.of(GOING, WAITLISTED), states(first, second), "in the order in which they asked");
        assertEquals(3, now(event).taken());
    }

    @Test
    void many_are_refused_at_once_and_taken_back() {
        looksAtEach(event);
        var first = reserve(event, 3);
        var second = reserve(event, 2);
        var said = decide(false, first, second);
        assertEquals(List.of(REFUSED, REFUSED), states(first, second));
        assertFalse(managed(first).changeable());
        assertEquals(2, undo(said));
        assertEquals(List.of(ASKED, ASKED), states(first, second));
        assertEquals(0, undo(said), "once");
    }

    @Test
    void a_yes_is_taken_back_with_its_spots_unless_the_party_has_said_something_since() {
        looksAtEach(event);
        var first = reserve(event, 2);
        var second = reserve(event, 2);
        var said = decide(true, first, second);
        assertEquals(4, now(event).taken());
        cancel(first);
        assertEquals(1, undo(said));
        assertEquals(List.of(CANCELLED, ASKED), states(first, second));
        assertEquals(0, now(event).taken());
    }

    @Test
    void what_is_decided_is_decided_once() {
        looksAtEach(event);
        var party = reserve(event, 2);
        decide(true, party);
        assertTrue(decide(false, party).decided().isEmpty());
        assertEquals(GOING, state(party));
    }

    @Test
    void what_is_held_takes_no_spot_and_is_written_to_by_nobody_until_it_is_let_in() {
        var held = held(2);
        assertEquals(HELD, held.state());
        assertEquals(0, now(event).taken());
        assertEquals(List.of(), contacts.toTell(event));
        assertEquals(GOING, reserve(event, 4).state());
        decide(true, held);
        assertEquals(WAITLISTED, state(held));
        assertEquals(List.of(held.rsvp()), contacts.toTell(event));
    }

    @Test
    void what_is_held_is_dropped_at_once_and_taken_back() {
        var all = List.of(held(1), held(1), held(1)).toArray(ReservationOutcome[]::new);
        var said = decide(false, all);
        assertEquals(List.of(REFUSED, REFUSED, REFUSED), states(all));
        assertEquals(3, undo(said));
        assertEquals(List.of(HELD, HELD, HELD), states(all));
    }

    @Test
    void what_an_organizer_cancelled_asks_again_when_that_is_taken_back() {
        looksAtEach(event);
        var party = reserve(event, 2);
        var cancelled =
                As.staff(host.organizer(), () -> desk.cancel(party.rsvp())).orElseThrow();
        As.staff(host.organizer(), () -> desk.cancelBack(cancelled, "x"));
        assertEquals(ASKED, state(party));
        assertEquals(0, now(event).taken());
    }

    @Test
    void answers_of_another_event_are_left_alone() {
        var other = eventAt(10, 4);
        looksAtEach(other);
        var party = reserve(other, 1);
        decide(true, party);
        assertEquals(ASKED, state(party));
    }

    private ReservationOutcome held(int people) {
        return reservations.reserve(
                event,
                Given.party("Rosa", people, "rosa@example.org"),
                UUID.randomUUID(),
                RsvpSender.of(Proof.DOUBTED));
    }

    private DecidedRsvps decide(boolean yes, ReservationOutcome... outcomes) {
        var ids = List.of(outcomes).stream().map(ReservationOutcome::rsvp).toList();
        return As.staff(host.organizer(), () -> approvals.decide(event, ids, yes));
    }

    private int undo(DecidedRsvps said) {
        return As.staff(host.organizer(), () -> approvals.undo(said));
    }

    @Test
    void a_draft_takes_nobody_and_has_no_spots() {
        var draft = given.drafted(host, given.session("Soon", 3));
        assertEquals(SpotsLeft.CLOSED, reservations.spotsLeft(draft));
        assertEquals(SpotsLeft.CLOSED, reservations.spotsNow(draft).word());
        assertTrue(table.find(draft).isEmpty());
    }

    @Test
    void spots_are_made_with_the_publishing_and_follow_the_capacity() {
        var event = given.published(host, sized(given.session("Small", 3), 2));
        reserve(event, 2);
        var waiting = reserve(event, 1);
        change(event, 3);
        assertEquals(RsvpState.GOING, state(waiting));
        change(event, 1);
        assertEquals(2, now(event).extra());
        change(event, null);
        assertEquals(SpotsLeft.OPEN, reservations.spotsLeft(event));
    }

    @Test
    void a_waiting_party_that_the_event_became_too_small_for_is_told_and_keeps_its_turn() {
        var event = given.published(host, sized(given.session("Small", 3), 4));
        reserve(event, 3);
        var waiting = reserve(event, 3);
        assertNull(managed(waiting).waiting().tooSmall());
        change(event, 2);
        assertEquals(2, managed(waiting).waiting().tooSmall());
        assertEquals(1, managed(waiting).waiting().position());
        reservations.change(waiting.manage().value(), party(2), null);
        assertNull(managed(waiting).waiting().tooSmall());
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
        cancel(before);
        assertFalse(managed(before).moved(), "it does not come");
    }

    @Test
    void a_cancelled_event_takes_nobody_and_keeps_its_answers_for_telling_people() {
        var event = given.published(host);
        var coming = reserve(event, 1);
        acting(() -> planning.cancel(event, "The room is closed."));
        assertEquals(SpotsLeft.CLOSED, reservations.spotsLeft(event));
        assertTrue(reservations.byToken(coming.manage().value()).isPresent());
    }

    @Test
    void an_event_that_is_taken_back_and_published_again_keeps_its_answers() {
        var event = given.published(host, sized(given.session("Back", 30), 5));
        var coming = reserve(event, 3);
        acting(() -> planning.unpublish(event));
        assertEquals(SpotsLeft.CLOSED, reservations.spotsLeft(event));
        assertTrue(now(event).keptFrom().at().isBefore(now(event).endsAt()));
        acting(() -> planning.publish(event));
        assertEquals(RsvpState.GOING, state(coming));
        assertEquals(3, now(event).taken());
        assertEquals(RetentionStart.end(now(event).endsAt()), now(event).keptFrom());
    }

    @Test
    void what_the_event_takes_back_its_spots_take_back_too() {
        var event = given.published(host);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            acting(() -> planning.cancel(event, "By mistake"));
            assertEquals(BookingState.OFF, now(event).stage());
            status.setRollbackOnly();
        });
        assertEquals(BookingState.OPEN, now(event).stage());
    }

    @Test
    void spots_that_are_missing_are_made_by_the_first_who_asks() {
        var event = given.published(host);
        Sql.run(jdbc, "delete from event_places where event_id = ?", event.value());
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
        cancel(coming);
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

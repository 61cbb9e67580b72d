package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.RsvpState.GOING;
import static nyc.icefree.rsvp.RsvpState.HELD;
import static nyc.icefree.rsvp.RsvpState.MAYBE;
import static nyc.icefree.rsvp.RsvpState.REFUSED;
import static nyc.icefree.rsvp.RsvpState.WAITLISTED;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.Given.Team;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Sql;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.questions.Questions;
import nyc.icefree.rsvp.answers.EventQuestions;
import nyc.icefree.rsvp.answers.RsvpOrigin.Hand;
import nyc.icefree.rsvp.answers.RsvpSealing;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.invitations.InvitedPeople;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.rsvp.spots.FloodGuard;
import nyc.icefree.rsvp.spots.FloodTable;
import nyc.icefree.rsvp.spots.RsvpWriteQueue;
import nyc.icefree.rsvp.spots.SpotAllocation;
import nyc.icefree.rsvp.spots.WaitingClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** What made-up answers can take of an event, and what they cannot. */
@DatabasesDiffer
abstract class FloodContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends FloodContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FloodContract {}

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    WaitingClock waitingClock;

    @Autowired
    FloodTable floodTable;

    @Autowired
    RsvpSealing envelope;

    @Autowired
    InvitedPeople invitations;

    @Autowired
    EventQuestions questions;

    @Autowired
    ApplicationEventPublisher announcements;

    @Autowired
    TransactionOperations transactions;

    private Team host;

    @BeforeEach
    void a_host() {
        host = given.team();
    }

    @Test
    void one_network_has_a_quarter_of_the_spots_with_and_without_proof_together() {
        var event = sizedEvent(80);
        assertEquals(GOING, shown(event, 10, "a").state());
        assertEquals(GOING, bare(event, 10, "a").state());
        assertEquals(List.of(HELD, HELD), states(List.of(shown(event, 10, "a"), bare(event, 1, "a"))));
        assertEquals(GOING, shown(event, 10, "b").state(), "another network");
        assertEquals(30, now(event).taken());
    }

    @Test
    void one_network_has_no_more_than_half_of_a_small_event() {
        for (int capacity : new int[] {12, 16}) {
            var event = sizedEvent(capacity);
            IntStream.range(0, 8).forEach(i -> shown(event, 2, "a"));
            assertEquals(capacity / 2, now(event).taken());
        }
    }

    @Test
    void answers_without_proof_have_half_of_it_together_and_give_it_back_by_cancelling() {
        var event = sizedEvent(20);
        var first = bare(event, 6, "a");
        reservations.reserve(
                event, Given.party("Luz", 4, Given.email()), UUID.randomUUID(), new RsvpSender(Proof.NONE, "b"));
        assertEquals(HELD, bare(event, 1, "c").state());
        assertEquals(GOING, shown(event, 1, "c").state());
        reservations.cancel(first.manage().value());
        assertEquals(GOING, bare(event, 6, "a").state(), "the network has its share back as well");
        assertEquals(HELD, bare(event, 1, "d").state());
    }

    @Test
    void many_at_once_take_no_more_than_their_shares() {
        var event = sizedEvent(80);
        Race.run(IntStream.range(0, 48)
                .mapToObj(i -> (Callable<RsvpState>) () ->
                        (i % 2 == 0 ? shown(event, 1 + i % 6, "one") : bare(event, 1 + i % 6, "net" + i % 12)).state())
                .toList());
        int taken = now(event).taken();
        assertTrue(taken <= 60, "taken " + taken);
        assertEquals(taken, peopleWithPlaces(event));
        assertEquals(48, all(event).size(), "nobody is lost");
    }

    @Test
    void who_waits_or_may_come_counts_too() {
        var event = sizedEvent(20);
        reserve(event, 10);
        reserve(event, 10);
        assertEquals(WAITLISTED, bare(event, 6, "a").state());
        assertEquals(MAYBE, bare(event, 4, "a", Wish.MAYBE).state());
        assertEquals(HELD, bare(event, 1, "a", Wish.MAYBE).state());
        assertEquals(HELD, bare(event, 1, "b").state());
    }

    @Test
    void a_party_cannot_grow_beyond_the_share_of_the_network_that_it_grows_from() {
        var event = sizedEvent(40);
        var all = IntStream.range(0, 5).mapToObj(i -> shown(event, 1, "n" + i)).toList();
        reservations.change(all.getFirst().manage().value(), party(6), "grows");
        String other = all.getLast().manage().value();
        var refused = assertThrows(ReservationRefused.class, () -> reservations.change(other, party(9), "grows"));
        assertTrue(refused.is(ReservationReason.UNSEEN_GROWS));
        assertEquals(10, now(event).taken());
        reservations.change(other, party(5), "n4");
        reservations.change(reserve(event, 1).manage().value(), party(10), "grows");
        assertEquals(24, now(event).taken());
    }

    @Test
    void who_does_not_wait_is_told_that_it_is_full() {
        var event = sizedEvent(10);
        reserve(event, 10);
        bare(event, 5, "a");
        assertThrows(
                ReservationRefused.class,
                () -> reservations.reserve(event, notWaiting(1), UUID.randomUUID(), new RsvpSender(Proof.NONE, "b")));
    }

    @Test
    void what_is_let_in_counts_no_more_and_a_maybe_comes_in_as_that() {
        var event = sizedEvent(40);
        bare(event, 10, "a");
        var held = shown(event, 2, "a");
        var maybe = bare(event, 2, "a", Wish.MAYBE);
        assertEquals(List.of(HELD, HELD), states(List.of(held, maybe)));
        var said = decide(event, true, List.of(held, maybe));
        assertEquals(List.of(GOING, MAYBE), states(List.of(held, maybe)));
        assertEquals(12, now(event).taken());
        assertEquals(2, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(List.of(HELD, HELD), states(List.of(held, maybe)));
        decide(event, false, List.of(held, maybe));
        assertEquals(List.of(REFUSED, REFUSED), states(List.of(held, maybe)));
    }

    @Test
    void who_is_held_comes_in_after_twelve_hours_within_the_bounds() {
        var event = sizedEvent(80);
        var first = shown(event, 10, "a");
        shown(event, 10, "a");
        var held = List.of(shown(event, 6, "a"), shown(event, 5, "a"));
        withoutAlarm(event);
        waitingClock.look();
        assertEquals(List.of(HELD, HELD), states(held), "not so soon");
        later(event, 13);
        waitingClock.look();
        assertEquals(List.of(HELD, HELD), states(held), "the network has its share");
        reservations.cancel(first.manage().value());
        waitingClock.look();
        assertEquals(List.of(GOING, HELD), states(held));
        assertEquals(16, now(event).taken());
        assertEquals(Optional.empty(), alarm(event));
    }

    @Test
    void where_organizers_look_at_each_who_was_held_comes_to_be_looked_at() {
        var event = sizedEvent(80);
        looksAtEach(event);
        shown(event, 10, "a");
        shown(event, 10, "a");
        var held = reservations.reserve(
                event, Given.party("Luz", 3, Given.email()), UUID.randomUUID(), new RsvpSender(Proof.SHOWN, "a"));
        withoutAlarm(event);
        later(event, 13);
        jdbc.sql("update rsvp set state = 'CANCELLED' where event_id = ? and state = 'ASKED'")
                .param(event.value())
                .update();
        waitingClock.look();
        assertEquals(RsvpState.ASKED, state(held));
        await().untilAsserted(() -> assertEquals(List.of("RSVP_CONFIRMATION"), written(held)));
    }

    @Test
    void nobody_comes_in_by_the_clock_of_whom_an_alarm_told() {
        var event = sizedEvent(24);
        shown(event, 10, "a");
        var held = shown(event, 10, "a");
        assertTrue(alarm(event).isPresent());
        later(event, 13);
        jdbc.sql("update rsvp set state = 'CANCELLED' where event_id = ? and state = 'GOING'")
                .param(event.value())
                .update();
        waitingClock.look();
        assertEquals(HELD, state(held), "it stands");
        As.staff(host.organizer(), () -> approvals.leave(event));
        assertEquals(Optional.empty(), alarm(event));
        waitingClock.look();
        assertEquals(HELD, state(held), "it stood");
        assertEquals(GOING, shown(event, 10, "a").state());
        assertEquals(HELD, shown(event, 10, "a").state());
        assertTrue(alarm(event).isPresent(), "and comes anew by what comes anew");
    }

    /** The event of the reviewer: four posts of ten, and everything was taken in silence. */
    @Test
    void organizers_are_told_at_once_and_once_until_one_of_them_answers() {
        var event = sizedEvent(80);
        assertEquals(Optional.empty(), alarm(event));
        shown(event, 10, "a");
        assertEquals(Optional.empty(), alarm(event), "one party is no rush");
        IntStream.range(0, 3).forEach(i -> shown(event, 10, "a"));
        var burst = alarm(event).orElseThrow();
        assertEquals(List.of(4, 20, 2), List.of(burst.parties(), burst.people(), burst.held()));
        assertEquals(
                List.of(event),
                List.copyOf(As.staff(host.organizer(), () -> approvals.bursts(List.of(event)))
                        .keySet()));
        await().untilAsserted(() -> assertEquals(
                1,
                Sql.one(
                        jdbc,
                        Integer.class,
                        "select count(distinct about_version) from outbox where reason = 'FLOOD_ALARM' and event = ?",
                        event.value())));
    }

    @Test
    void a_hall_of_sixty_families_behind_one_address_comes_in_by_one_press() {
        var event = sizedEvent(250);
        var all = IntStream.range(0, 60)
                .mapToObj(i -> i % 6 == 5 ? bare(event, 1 + i % 5, "hall") : shown(event, 1 + i % 5, "hall"))
                .toList();
        assertEquals(62, now(event).taken());
        var said = As.staff(host.organizer(), () -> approvals.letIn(event));
        assertEquals(60, said.decided().size());
        assertEquals(Set.of(GOING), Set.copyOf(states(all)));
        assertEquals(180, now(event).taken());
        assertEquals(Optional.empty(), alarm(event));
        assertEquals(GOING, shown(event, 10, "hall").state(), "they count no more");
        assertEquals(60, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(72, now(event).taken());
    }

    @Test
    void eighty_people_behind_one_carrier_are_never_held_in_two_weeks() {
        comeOneByOne(80, 32, 14);
    }

    @Test
    void thirty_families_of_one_library_come_to_an_event_in_ten_days_and_nobody_is_held() {
        comeOneByOne(120, 30, 10);
    }

    /** All spots from one network, at any hour, a fifth of the parties without a script. */
    private void comeOneByOne(int spots, int parties, int days) {
        var event = sizedEvent(spots);
        starts(event, 10, Duration.ofDays(20));
        var random = new Random(7);
        var moved = MovableClock.now();
        var guard = new FloodGuard(floodTable, table, announcements, moved);
        var giving = new SpotAllocation(table, rsvps, guard, invitations, questions, announcements, moved);
        var hours = random.ints(parties, 0, days * 24 * 60).sorted().toArray();
        for (int i = 0; i < parties; i++) {
            moved.forward(Duration.ofMinutes(hours[i] - (i == 0 ? 0 : hours[i - 1])));
            int people = spots * (i + 1) / parties - spots * i / parties;
            var sender = new RsvpSender(random.nextInt(5) == 0 ? Proof.NONE : Proof.SHOWN, "one");
            var answer = envelope.answer(
                    event, party(people), Questions.NONE, null, UUID.randomUUID(), Hand.OF_PARTY, sender);
            transactions.executeWithoutResult(
                    status -> giving.write(event, List.of(new RsvpWriteQueue.Asked(answer, true))));
        }
        assertEquals(spots, now(event).taken());
        assertEquals(Optional.empty(), alarm(event));
    }

    @Test
    void a_span_of_time_is_taken_back_for_who_waits_and_undone() {
        var event = sizedEvent(40);
        var known = reserve(event, 10);
        reserve(event, 5);
        var flood = IntStream.range(0, 6)
                .mapToObj(i -> i % 2 == 0 ? bare(event, 5, "n" + i) : shown(event, 5, "n" + i))
                .toList();
        var waits = reserve(event, 10);
        assertEquals(List.of(GOING, GOING, GOING, GOING, GOING, WAITLISTED), states(flood));
        assertEquals(WAITLISTED, state(waits));
        var burst = alarm(event).orElseThrow();
        var said = As.staff(host.organizer(), () -> approvals.takeBack(event, burst));
        assertEquals(Set.of(REFUSED), Set.copyOf(states(flood)));
        assertEquals(List.of(GOING, GOING), states(List.of(known, waits)));
        assertEquals(25, now(event).taken());
        assertEquals(Optional.empty(), alarm(event));
        assertEquals(6, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(40, now(event).taken(), "never over");
        assertEquals(40, peopleWithPlaces(event));
    }

    @Test
    void what_came_from_one_network_is_taken_back_alone() {
        var event = sizedEvent(80);
        var neighbour = shown(event, 4, "home");
        var flood = IntStream.range(0, 6)
                .mapToObj(i -> reservations.reserve(
                        event,
                        Given.party("Luz", 5, Given.email()),
                        UUID.randomUUID(),
                        new RsvpSender(Proof.SHOWN, "a")))
                .toList();
        var networks = alarm(event).orElseThrow().networks();
        assertEquals(List.of(6, 1), networks.stream().map(Burst::parties).toList());
        As.staff(host.organizer(), () -> approvals.takeBack(event, networks.getFirst()));
        assertEquals(Set.of(REFUSED), Set.copyOf(states(flood)));
        assertEquals(GOING, state(neighbour));
        await().untilAsserted(
                        () -> assertEquals(List.of("RSVP_CONFIRMATION", "RSVP_REFUSED"), written(flood.getFirst())));
        assertEquals(List.of(), written(flood.getLast()), "who was held was told of no spot");
    }

    @Test
    void the_work_doubles_for_a_network_that_has_answered() {
        var event = sizedEvent(80);
        assertEquals(1, reservations.work(event, "a"));
        shown(event, 1, "a");
        assertEquals(2, reservations.work(event, "a"));
        IntStream.range(0, 5).forEach(i -> bare(event, 8, "a"));
        assertEquals(8, reservations.work(event, "a"));
        assertEquals(1, reservations.work(event, "b"));
        assertEquals(1, reservations.work(sizedEvent(80), "a"));
    }

    @Test
    void nobody_else_learns_of_a_burst_or_takes_it_back() {
        var event = sizedEvent(24);
        Team stranger = given.team();
        IntStream.range(0, 2).forEach(i -> shown(event, 10, "s"));
        var burst = alarm(event).orElseThrow();
        List<Runnable> acts = List.of(
                () -> approvals.burst(event),
                () -> approvals.burst(event, burst.from(), burst.until()),
                () -> approvals.takeBack(event, burst),
                () -> approvals.letIn(event),
                () -> approvals.leave(event),
                () -> approvals.undecided(event, HELD, 1));
        for (var act : acts) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
        }
        var together = given.published(
                host, sized(given.session("Rights", 3), 24).hostedWith(List.of(stranger.organization())));
        given.accepted(stranger, together);
        IntStream.range(0, 2).forEach(i -> shown(together, 10, "s"));
        assertFalse(As.staff(host.organizer(), () -> approvals.bursts(List.of(together)))
                .isEmpty());
        assertEquals(Map.of(), As.staff(stranger.organizer(), () -> approvals.bursts(List.of(event, together))));
    }

    /** 2,000 in the soak. */
    @Test
    @Tag("proof")
    void a_flood_of_hundreds_takes_its_share_and_is_taken_back_at_once() {
        flood(300);
    }

    @Test
    @Tag("soak")
    void a_flood_of_two_thousand_is_bounded_and_taken_back_at_once() {
        flood(2_000);
    }

    private void flood(int posts) {
        for (int networks : new int[] {1, 50}) {
            var event = sizedEvent(500);
            Race.run(IntStream.range(0, posts)
                    .mapToObj(i -> (Callable<RsvpState>)
                            () -> bare(event, 1 + i % 10, "n" + i % networks).state())
                    .toList());
            int taken = now(event).taken();
            assertTrue(taken <= (networks == 1 ? 125 : 250), "taken " + taken);
            assertEquals(posts, all(event).size());
            var burst = alarm(event).orElseThrow();
            assertEquals(posts, burst.parties());
            var said = As.staff(host.organizer(), () -> approvals.takeBack(event, burst));
            assertEquals(posts, said.decided().size());
            assertEquals(0, now(event).taken());
            assertEquals(posts, As.staff(host.organizer(), () -> approvals.undo(said)));
            assertEquals(taken, now(event).taken());
        }
    }

    private Optional<Burst> alarm(EventId event) {
        return As.staff(host.organizer(), () -> approvals.burst(event));
    }

    private List<@Nullable String> written(ReservationOutcome party) {
        return jdbc.sql("select reason from outbox where recipient = ? order by reason")
                .param(party.rsvp().value())
                .query(String.class)
                .list();
    }

    /** As if these had come one by one over a day. */
    private void withoutAlarm(EventId event) {
        jdbc.sql("update event_places set alarm_since = null where event_id = ?")
                .param(event.value())
                .update();
    }

    /** As if its answers had come so much earlier. */
    private void later(EventId event, int hours) {
        jdbc.sql("update rsvp set created_at = created_at - interval '" + hours + "' hour where event_id = ?")
                .param(event.value())
                .update();
    }

    private EventId sizedEvent(@Nullable Integer capacity) {
        var event = given.published(host, sized(given.session("Know your rights", 3), capacity));
        starts(event, 10, Duration.ofDays(5));
        return event;
    }

    private DecidedRsvps decide(EventId event, boolean yes, List<ReservationOutcome> some) {
        var ids = some.stream().map(ReservationOutcome::rsvp).toList();
        return As.staff(host.organizer(), () -> approvals.decide(event, ids, yes));
    }

    private ReservationOutcome bare(EventId event, int people, String network) {
        return bare(event, people, network, Wish.COME);
    }

    private ReservationOutcome bare(EventId event, int people, String network, Wish wish) {
        return reservations.reserve(
                event, party(people).wishing(wish), UUID.randomUUID(), new RsvpSender(Proof.NONE, network));
    }

    private ReservationOutcome shown(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new RsvpSender(Proof.SHOWN, network));
    }
}

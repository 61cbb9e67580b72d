package nyc.icefree.rsvp;

import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static nyc.icefree.rsvp.answers.RsvpState.HELD;
import static nyc.icefree.rsvp.answers.RsvpState.MAYBE;
import static nyc.icefree.rsvp.answers.RsvpState.REFUSED;
import static nyc.icefree.rsvp.answers.RsvpState.WAITLISTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given.Team;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.NotYours;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.answers.Wish;
import nyc.icefree.rsvp.floods.Burst;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What made-up answers can take of an event, and what they cannot. */
@DatabasesDiffer
abstract class FloodContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends FloodContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FloodContract {}

    @Autowired
    RsvpApprovals approvals;

    private Team host;

    @BeforeEach
    void a_host() {
        host = given.team();
    }

    @Test
    void one_network_gets_a_tenth_of_the_places_and_no_more() {
        var event = sizedEvent(100);
        var all = IntStream.range(0, 8).mapToObj(i -> bare(event, 3, "a")).toList();
        assertEquals(3, all.stream().filter(one -> one.state() == GOING).count());
        assertEquals(9, now(event).taken());
        assertEquals(GOING, bare(event, 1, "a").state(), "who still fits");
        assertEquals(GOING, bare(event, 3, "b").state(), "another network");
        assertEquals(GOING, shown(event, 10, "a").state(), "who brought proof");
    }

    @Test
    void all_networks_get_a_fifth_together_and_give_it_back_by_cancelling() {
        var event = sizedEvent(100);
        var first = bare(event, 10, "a");
        bare(event, 10, "b");
        assertEquals(HELD, bare(event, 1, "c").state());
        assertEquals(20, now(event).taken());
        cancel(first);
        assertEquals(GOING, bare(event, 10, "a").state(), "the network has its share back as well");
        assertEquals(HELD, bare(event, 1, "c").state());
    }

    @Test
    void many_at_once_from_many_networks_take_no_more_than_a_fifth() {
        var event = sizedEvent(200);
        var racers = IntStream.range(0, 48)
                .mapToObj(i -> (Callable<RsvpState>)
                        () -> bare(event, 1 + i % 6, "net" + i % 12).state())
                .toList();
        Race.run(racers);
        int taken = now(event).taken();
        assertTrue(taken <= 40, "taken " + taken);
        assertEquals(taken, peopleWithPlaces(event));
        assertEquals(48, all(event).size(), "nobody is lost");
    }

    @Test
    void who_waits_or_may_come_counts_too() {
        var event = sizedEvent(20);
        shown(event, 10, "z");
        shown(event, 10, "z");
        assertEquals(WAITLISTED, bare(event, 6, "a").state());
        assertEquals(MAYBE, bare(event, 4, "a", Wish.MAYBE).state());
        assertEquals(HELD, bare(event, 1, "a", Wish.MAYBE).state());
        assertEquals(HELD, bare(event, 1, "b").state());
    }

    @Test
    void twenty_in_five_minutes_are_enough_where_there_is_no_limit() {
        var event = sizedEvent(null);
        IntStream.range(0, 20)
                .forEach(i -> assertEquals(GOING, bare(event, 1, "n" + i).state()));
        assertEquals(HELD, bare(event, 1, "late").state());
        assertEquals(GOING, shown(event, 1, "late").state());
        jdbc.sql("update rsvp set created_at = created_at - interval '6' minute where event_id = ?")
                .param(event.value())
                .update();
        assertEquals(GOING, bare(event, 1, "later").state());
    }

    @Test
    void a_party_without_proof_cannot_grow_beyond_a_share() {
        var event = sizedEvent(100);
        var all = IntStream.range(0, 5).mapToObj(i -> bare(event, 1, "a" + i)).toList();
        reservations.change(all.getFirst().manage().value(), party(6));
        var refused = assertThrows(
                ReservationRefused.class,
                () -> reservations.change(all.getLast().manage().value(), party(2)));
        assertTrue(refused.is(ReservationReason.UNSEEN_GROWS));
        assertEquals(10, now(event).taken());
        reservations.change(shown(event, 1, "a").manage().value(), party(9));
        assertEquals(19, now(event).taken());
    }

    @Test
    void who_does_not_wait_is_told_that_it_is_full() {
        var event = sizedEvent(10);
        shown(event, 10, "z");
        bare(event, 5, "a");
        assertThrows(
                ReservationRefused.class,
                () -> reservations.reserve(event, notWaiting(1), UUID.randomUUID(), new AnswerSender(Proof.NONE, "b")));
    }

    @Test
    void what_is_let_in_counts_no_more_and_a_maybe_comes_in_as_that() {
        var event = sizedEvent(100);
        bare(event, 10, "a");
        var held = bare(event, 2, "a");
        var maybe = bare(event, 2, "a", Wish.MAYBE);
        assertEquals(List.of(HELD, HELD), states(List.of(held, maybe)));
        var said = decide(event, true, List.of(held, maybe));
        assertEquals(List.of(GOING, MAYBE), states(List.of(held, maybe)));
        assertEquals(12, now(event).taken());
        assertEquals(GOING, bare(event, 10, "b").state(), "the common share is as it was");
        assertEquals(2, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(List.of(HELD, HELD), states(List.of(held, maybe)));
        decide(event, false, List.of(held, maybe));
        assertEquals(List.of(REFUSED, REFUSED), states(List.of(held, maybe)));
    }

    @Test
    void a_church_hall_behind_one_address_is_not_hindered() {
        var event = sizedEvent(300);
        var all = new ArrayList<ReservationOutcome>();
        IntStream.range(0, 60)
                .forEach(i ->
                        all.add(i % 6 == 5 ? bare(event, 1 + i / 6 % 4, "hall") : shown(event, 1 + i % 4, "hall")));
        assertFalse(all.stream().anyMatch(one -> one.state() != GOING));
    }

    @Test
    void a_burst_is_told_and_taken_back_in_one_act_for_whoever_waits_and_that_is_undone() {
        var event = sizedEvent(60);
        var bare = IntStream.range(0, 20).mapToObj(i -> bare(event, 1, "n" + i)).toList();
        var shown = IntStream.range(0, 24).mapToObj(i -> shown(event, 2, "s")).toList();
        var waits = shown(event, 3, "s");
        var burst = burst(event);
        assertEquals(List.of(45, 20, 12, 8), List.of(burst.answers(), burst.unproven(), burst.people(), burst.held()));
        assertEquals(
                burst,
                As.staff(host.organizer(), () -> approvals.bursts(List.of(event)))
                        .get(event));
        assertEquals(WAITLISTED, state(waits));
        var said = As.staff(host.organizer(), () -> approvals.takeBack(event, burst));
        assertEquals(Set.of(REFUSED), Set.copyOf(states(bare)));
        assertEquals(Set.of(GOING), Set.copyOf(states(shown)), "who brought proof keeps its places");
        assertEquals(GOING, state(waits));
        assertEquals(51, now(event).taken());
        assertEquals(0, burst(event).unproven());
        assertEquals(20, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(60, now(event).taken(), "never over");
        assertEquals(60, peopleWithPlaces(event));
        assertEquals(
                Map.of(GOING, 9L, WAITLISTED, 3L, HELD, 8L),
                states(bare).stream().collect(Collectors.groupingBy(one -> one, Collectors.counting())));
    }

    @Test
    void people_who_sent_a_burst_are_doubted_no_more() {
        var event = sizedEvent(null);
        var all = IntStream.range(0, 40).mapToObj(i -> bare(event, 1, "n" + i)).toList();
        var burst = burst(event);
        assertEquals(List.of(40, 20), List.of(burst.unproven(), burst.held()));
        var said = As.staff(host.organizer(), () -> approvals.letIn(event, burst));
        assertEquals(Set.of(GOING), Set.copyOf(states(all)));
        assertEquals(0, burst(event).unproven());
        assertEquals(40, As.staff(host.organizer(), () -> approvals.undo(said)));
        assertEquals(20, states(all).stream().filter(one -> one == HELD).count());
        assertEquals(burst, burst(event));
    }

    @Test
    void nobody_else_learns_of_a_burst_or_takes_it_back() {
        var event = sizedEvent(60);
        Team stranger = given.team();
        var burst = new Burst(clock.instant(), clock.instant(), 40, 40, 40, 0);
        List<Runnable> acts = List.of(
                () -> approvals.burst(event),
                () -> approvals.takeBack(event, burst),
                () -> approvals.letIn(event, burst),
                () -> approvals.undecided(event, HELD, 1));
        for (var act : acts) {
            assertThrows(NotYours.class, () -> As.staff(stranger.organizer(), act));
            assertThrows(NotYours.class, () -> As.administrator(given.person(), act));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(host.organizer(), act));
        }
        var together = given.published(
                host, sized(given.session("Rights", 3), 90).hostedWith(List.of(stranger.organization())));
        given.accepted(stranger, together);
        IntStream.range(0, 40).forEach(i -> shown(together, 1, "s"));
        assertFalse(As.staff(host.organizer(), () -> approvals.bursts(List.of(together)))
                .isEmpty());
        assertEquals(Map.of(), As.staff(stranger.organizer(), () -> approvals.bursts(List.of(event, together))));
    }

    /** 2,000 in the soak. */
    @Test
    @Tag("proof")
    void a_flood_of_some_hundred_takes_no_more_than_its_share_and_is_taken_back_in_one_act() {
        flood(300);
    }

    @Test
    @Tag("soak")
    void a_flood_of_two_thousand_takes_no_more_than_its_share_and_is_taken_back_in_one_act() {
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
            assertTrue(taken <= (networks == 1 ? 50 : 100), "taken " + taken);
            assertEquals(posts, all(event).size());
            var burst = burst(event);
            assertEquals(posts, burst.unproven());
            var said = As.staff(host.organizer(), () -> approvals.takeBack(event, burst));
            assertEquals(posts, said.decided().size());
            assertEquals(0, now(event).taken());
            assertEquals(posts, As.staff(host.organizer(), () -> approvals.undo(said)));
            assertEquals(taken, now(event).taken());
        }
    }

    private Burst burst(EventId event) {
        return As.staff(host.organizer(), () -> approvals.burst(event)).orElseThrow();
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
                event, party(people).wishing(wish), UUID.randomUUID(), new AnswerSender(Proof.NONE, network));
    }

    private ReservationOutcome shown(EventId event, int people, String network) {
        return reservations.reserve(event, party(people), UUID.randomUUID(), new AnswerSender(Proof.SHOWN, network));
    }
}

package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.events.EventDates;
import nyc.icefree.rsvp.answers.RsvpRow;
import nyc.icefree.rsvp.invitations.Invitations;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at once for the last places: exact, every time, on both databases. */
@DatabasesDiffer
abstract class SpotsRaceContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends SpotsRaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends SpotsRaceContract {}

    private static final int RACERS = 64;

    @Autowired
    Invitations invitations;

    @Autowired
    EventDates dates;

    @Raced
    void the_last_ten_spots_go_to_exactly_ten_of_64() {
        raceForTen(new Random(1), 1);
    }

    @Raced
    void parties_of_one_to_four_never_get_more_than_ten_spots() {
        raceForTen(new Random(2), 4);
    }

    @Raced
    void one_form_sent_many_times_at_once_is_one_answer() {
        sendAtOnce(10, 1);
        sendAtOnce(2, 1);
        sendAtOnce(2, 2);
    }

    @Raced
    void waiting_parties_move_up_in_order_while_others_cancel() {
        cancelWhileWaiting(new Random(3), 1);
        cancelWhileWaiting(new Random(4), 4);
    }

    @Raced
    void the_last_spots_of_an_invitation_go_to_no_more_people_than_it_is_for() {
        raceByInvitation(new Random(5));
    }

    @Tag("proof")
    @RepeatedTest(20)
    void every_repeat_is_exact(org.junit.jupiter.api.RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        raceForTen(random, 1);
        raceForTen(random, 4);
        sendAtOnce(2, 1);
        sendAtOnce(2, 2);
        cancelWhileWaiting(random, 1);
        cancelWhileWaiting(random, 4);
        raceByInvitation(random);
    }

    /** Parties of one to four for ten people at once, while others that came by it cancel or grow; waiting ones count too. */
    private void raceByInvitation(Random random) {
        var host = given.team();
        var event = given.published(host, sized(given.session("Know your rights", 3), 8));
        admits(event, Admittance.INVITED);
        var code = As.staff(host.organizer(), () -> invitations.make(List.of(event), "Tenants", Given.spots(10)));
        var early = IntStream.range(0, 4)
                .mapToObj(i -> tryBy(code, event, 1).orElseThrow())
                .toList();
        var acts = new ArrayList<Callable<Boolean>>();
        random.ints(32, 1, 5)
                .forEach(size -> acts.add(() -> tryBy(code, event, size).isPresent()));
        early.stream()
                .limit(2)
                .forEach(party -> acts.add(
                        () -> reservations.cancel(party.manage().value()).isPresent()));
        early.stream().skip(2).forEach(party -> acts.add(() -> grows(party)));
        Race.run(acts);
        int standing = all(event).stream()
                .filter(row -> row.state() != RsvpState.CANCELLED)
                .mapToInt(RsvpRow::size)
                .sum();
        var used = As.staff(host.organizer(), () -> invitations.of(event))
                .getFirst()
                .invitation();
        assertTrue(standing <= 10, "let in " + standing);
        assertEquals(standing, used.used());
        assertConsistent(event);
        tryBy(code, event, 1);
        tryBy(code, event, 1);
        assertTrue(tryBy(code, event, 4).isEmpty() || standing <= 4);
    }

    private boolean grows(ReservationOutcome party) {
        try {
            return reservations.change(party.manage().value(), party(3), null).isPresent();
        } catch (ReservationRefused tooMany) {
            return false;
        }
    }

    private Optional<ReservationOutcome> tryBy(SayableCode code, EventId event, int people) {
        try {
            return Optional.of(
                    reservations.reserve(event, party(people), UUID.randomUUID(), RsvpSender.PERSON.invitedBy(code)));
        } catch (ReservationRefused tooMany) {
            return Optional.empty();
        }
    }

    /** A party is refused only when it really does not fit: places only fill up here, so it cannot fit afterwards either. */
    private void raceForTen(Random random, int largest) {
        var event = event(100);
        IntStream.range(0, 9).forEach(i -> reserve(event, 10));
        int[] sizes = random.ints(RACERS, 1, largest + 1).toArray();
        var outcomes = Race.run(IntStream.of(sizes)
                .mapToObj(size -> (Callable<Optional<ReservationOutcome>>) () -> tryFor(event, size))
                .toList());
        int given = 0;
        int smallestRefused = Integer.MAX_VALUE;
        for (int i = 0; i < RACERS; i++) {
            if (outcomes.get(i).isPresent()) {
                given += sizes[i];
            } else {
                smallestRefused = Math.min(smallestRefused, sizes[i]);
            }
        }
        assertTrue(given <= 10, "given " + given);
        assertTrue(smallestRefused > 10 - given, "refused " + smallestRefused + " although " + given + " were given");
        assertConsistent(event);
    }

    private void sendAtOnce(int capacity, int people) {
        var event = event(capacity);
        if (capacity == people) {
            // the same at a full event: one place in the waiting list
            reserve(event, people);
        }
        var key = UUID.randomUUID();
        var outcomes = Race.run(IntStream.range(0, 16)
                .mapToObj(i -> (Callable<ReservationOutcome>) () -> reservations.reserve(event, party(people), key))
                .toList());
        assertEquals(
                1, outcomes.stream().map(ReservationOutcome::rsvp).distinct().count());
        assertEquals(1, outcomes.stream().filter(outcome -> !outcome.again()).count());
        assertEquals(capacity == people ? 2 : 1, all(event).size());
        assertConsistent(event);
    }

    private void cancelWhileWaiting(Random random, int largest) {
        var event = event(20);
        var coming = new ArrayList<ReservationOutcome>();
        IntStream.range(0, 20).forEach(i -> coming.add(reserve(event, 1)));
        var waiting = new ArrayList<ReservationOutcome>();
        IntStream.range(0, 20).forEach(i -> waiting.add(reserve(event, 1 + random.nextInt(largest))));
        var acts = new ArrayList<Callable<Boolean>>();
        coming.stream()
                .limit(12)
                .forEach(c ->
                        acts.add(() -> reservations.cancel(c.manage().value()).isPresent()));
        waiting.stream()
                .limit(4)
                .forEach(w ->
                        acts.add(() -> reservations.cancel(w.manage().value()).isPresent()));
        IntStream.range(0, 16).forEach(i -> acts.add(() -> reserve(event, 1 + i % largest) != null));
        Race.run(acts);
        assertConsistent(event);
        if (largest == 1) {
            assertOrder(event, waiting);
        }
    }

    /** Of single people none that came later is let in while one that came earlier still waits. */
    private void assertOrder(EventId event, List<ReservationOutcome> early) {
        var states = early.stream().skip(4).map(this::state).toList();
        int firstWaiting = states.indexOf(RsvpState.WAITLISTED);
        if (firstWaiting >= 0) {
            assertTrue(states.lastIndexOf(RsvpState.GOING) < firstWaiting, states.toString());
        }
        assertEquals(20, now(event).taken());
    }

    private void assertConsistent(EventId event) {
        var spots = now(event);
        Integer capacity = spots.capacity();
        assertEquals(peopleWithPlaces(event), spots.taken());
        assertTrue(capacity != null && spots.taken() <= capacity, spots.toString());
        assertEquals(0, spots.extra());
        assertTrue(
                rsvps.waiting(event).stream().allMatch(party -> party.size() > spots.free()),
                "a waiting party fits into what is free");
    }

    private Optional<ReservationOutcome> tryFor(EventId event, int people) {
        try {
            return Optional.of(given.comes(event, notWaiting(people)));
        } catch (ReservationRefused e) {
            assertEquals(List.of(ReservationReason.FULL), e.reasons());
            return Optional.empty();
        }
    }

    /** PostgreSQL looks for the event of a row that one transaction writes for the second time, whatever it writes. */
    @Test
    void who_writes_spots_twice_does_not_wait_for_who_holds_the_event() throws Exception {
        var event = event(10);
        var held = new CountDownLatch(1);
        try (var others = Executors.newSingleThreadExecutor()) {
            Future<Integer> holding = Objects.requireNonNull(transaction.execute(status -> {
                table.lock(event);
                table.move(event, 1);
                var begun = others.submit(() -> transaction.execute(other -> {
                    dates.hold(List.of(event));
                    held.countDown();
                    return table.lock(event).orElseThrow().taken();
                }));
                await(held);
                table.move(event, 1);
                return begun;
            }));
            assertEquals(2, holding.get(20, TimeUnit.SECONDS));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.Raced;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.WaitingClock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** Offers are made, taken whole or in part and declined while others cancel, come and raise the capacity: never one too many. */
@DatabasesDiffer
abstract class OffersRaceContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends OffersRaceContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OffersRaceContract {}

    @Autowired
    WaitingClock waitingClock;

    @Raced
    void offers_among_cancellations_newcomers_and_a_changed_capacity_are_exact() {
        race(new Random(11));
    }

    @Tag("proof")
    @RepeatedTest(20)
    void every_repeat_is_exact(RepetitionInfo repetition) {
        race(new Random(repetition.getCurrentRepetition()));
    }

    private void race(Random random) {
        var event = event(20);
        starts(event, 10, Duration.ofDays(5));
        var coming = new ArrayList<ReservationOutcome>();
        for (int i = 0; i < 10; i++) {
            coming.add(reserve(event, 2));
        }
        var waiting = new ArrayList<ReservationOutcome>();
        for (int i = 0; i < 16; i++) {
            int size = 1 + random.nextInt(4);
            waiting.add(i % 3 == 0 ? reserve(event, size) : asking(event, size));
        }
        coming.subList(0, 3).forEach(party -> cancel(party));
        var acts = new ArrayList<Callable<Boolean>>();
        coming.subList(3, 8).forEach(party -> acts.add(() -> cancel(party)));
        for (int i = 0; i < waiting.size(); i++) {
            var party = waiting.get(i);
            int what = i % 4;
            acts.add(() -> what == 0 ? cancel(party) : take(party, what));
        }
        for (int i = 0; i < 12; i++) {
            int size = 1 + i % 3;
            acts.add(() -> reserve(event, size) != null);
        }
        acts.add(() -> sized(event, 24));
        acts.add(() -> sized(event, 17));
        acts.add(() -> {
            waitingClock.look();
            return true;
        });
        Race.run(acts);
        consistent(event);
        // whatever was offered is still to be had
        all(event).stream()
                .filter(row -> row.state() == RsvpState.OFFERED)
                .forEach(row -> assertTrue(row.standing().isOffered(clock.instant())));
        sized(event, 200);
        consistent(event);
        assertEquals(List.of(), rsvps.waiting(event), "all who wait fit now");
    }

    private boolean sized(EventId event, int capacity) {
        Retries.with(() -> {
            spots.follow(event, now(event).terms().with(BookingState.OPEN, capacity));
            return true;
        });
        return true;
    }

    private boolean take(ReservationOutcome party, int people) {
        try {
            return reservations.take(party.manage().value(), people).isPresent();
        } catch (ReservationRefused e) {
            return false;
        }
    }

    private void consistent(EventId event) {
        // the job that serves waiting lists may give a spot between the two reads
        var spots = now(event);
        int people = peopleWithPlaces(event);
        for (var later = now(event); !later.equals(spots); later = now(event)) {
            spots = later;
            people = peopleWithPlaces(event);
        }
        assertEquals(people, spots.taken());
        assertTrue(spots.taken() <= spots.terms().most() + spots.extra(), spots.toString());
        assertTrue(spots.extra() == 0 || spots.taken() == spots.terms().most() + spots.extra());
        var last = spots;
        rsvps.waiting(event)
                .forEach(party -> assertTrue(
                        !last.couldEverTake(party.size()) || party.size() > last.free(),
                        "nobody waits who could come in"));
    }
}

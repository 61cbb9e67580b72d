package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nyc.icefree.AppTest;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.events.EventDates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** First the event, then its places: who has begun with the places never comes back to the event, on either database. */
@DatabasesDiffer
abstract class LockOrderContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends LockOrderContract {}

    @PostgresAppTest
    static class OnPostgresTest extends LockOrderContract {}

    @Autowired
    EventDates dates;

    @Autowired
    TransactionTemplate transaction;

    /** PostgreSQL looks for the event of a row that one transaction writes for the second time, whatever it writes. */
    @Test
    void who_writes_places_twice_does_not_wait_for_who_holds_the_event() throws Exception {
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

package nyc.icefree.rsvp;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.EventKeys;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationRefused;
import org.junit.jupiter.api.Test;

/** Which events have a data key, and that no answer is ever without it; the same on both databases. */
@DatabasesDiffer
abstract class EventKeysContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends EventKeysContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EventKeysContract {}

    private static final int AT_ONCE = 16;

    @Test
    void an_event_gets_its_key_with_the_first_answer() {
        var event = event(10);
        assertFalse(hasKey(event));
        var first = reserve(event, 1);
        assertTrue(hasKey(event));
        reserve(event, 1);
        assertEquals("Rosa", name(first));
    }

    @Test
    void all_who_answer_first_at_once_are_sealed_with_one_key() {
        for (int round = 0; round < 5; round++) {
            var event = event(AT_ONCE);
            Callable<ReservationOutcome> answer = () -> reserve(event, 1);
            Race.run(Collections.nCopies(AT_ONCE, answer)).forEach(made -> assertEquals("Rosa", name(made)));
            assertEquals(AT_ONCE, all(event).size());
        }
    }

    @Test
    void what_is_purged_gets_no_key_again() {
        var answered = event(10);
        reserve(answered, 1);
        var unanswered = event(10);
        for (var event : new EventId[] {answered, unanswered}) {
            endedAgo(event, Duration.ofDays(8));
        }
        purge.purgeDue();
        for (var event : new EventId[] {answered, unanswered}) {
            assertThrows(ReservationRefused.class, () -> reserve(event, 1));
            assertFalse(hasKey(event));
        }
    }

    private boolean hasKey(EventId event) {
        return vault.hasKey(EventKeys.of(event));
    }

    private String name(ReservationOutcome made) {
        return reservations.byToken(made.manage().value()).orElseThrow().name();
    }
}

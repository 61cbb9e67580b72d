package nyc.icefree.rsvp;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.rsvp.answers.RsvpState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A party destroys its answer: it is gone at once, and its places are somebody else's in the same moment. */
@DatabasesDiffer
abstract class DestroyContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends DestroyContract {}

    @PostgresAppTest
    static class OnPostgresTest extends DestroyContract {}

    @Autowired
    RsvpDestruction destruction;

    @Autowired
    RsvpFinding finding;

    @Autowired
    ReservationMoves moves;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void nothing_is_left_of_it_and_who_waited_has_the_places() {
        var event = event(3);
        var rosa = reserve(event, 3);
        var waits = reserve(event, 2);
        var code = reservations.byToken(rosa.manage().value()).orElseThrow().code();
        assertTrue(destroy(rosa).isPresent());
        assertEquals(List.of(waits.rsvp()), all(event).stream().map(RsvpRow::id).toList());
        assertEquals(RsvpState.GOING, state(waits));
        assertEquals(2, now(event).taken());
        assertTrue(reservations.byToken(rosa.manage().value()).isEmpty());
        assertTrue(reservations.cancel(rosa.manage().value()).isEmpty());
        assertTrue(finding.byCode(event, code).isEmpty());
        assertTrue(contacts.mailFor(rosa.rsvp()).isEmpty());
        assertTrue(destroy(rosa).isEmpty(), "twice is as once");
    }

    @Test
    void it_says_until_when_an_older_backup_can_be_read() {
        var event = event(3);
        var rosa = reserve(event, 1);
        Instant end = now(event).endsAt();
        assertEquals(
                Optional.of(Retention.USUAL
                        .reservations()
                        .after(end)
                        .atZone(now(event).terms().zone())
                        .toLocalDate()),
                destroy(rosa));
    }

    @Test
    void places_beyond_capacity_are_not_given_again() {
        var event = event(4);
        var rosa = reserve(event, 2);
        reserve(event, 2);
        says(event, BookingState.OPEN, 2);
        assertEquals(2, now(event).extra());
        destroy(rosa);
        assertEquals(0, now(event).extra());
        assertEquals(2, now(event).taken());
    }

    @Test
    void whatever_stands_there_can_be_destroyed_also_when_it_is_over() {
        var event = event(2);
        var comes = reserve(event, 2);
        var waits = reserve(event, 1);
        var cancelled = reserve(event, 1);
        reservations.cancel(cancelled.manage().value());
        destroy(waits);
        destroy(cancelled);
        endedAgo(event, Duration.ofDays(2));
        places.mark(rsvps.find(comes.rsvp()).orElseThrow(), RsvpState.ATTENDED);
        assertTrue(destroy(comes).isPresent());
        assertTrue(all(event).isEmpty());
        assertEquals(0, now(event).taken());
        endedAgo(event, Duration.ofDays(7));
        purge.purgeDue();
        assertTrue(destroy(comes).isEmpty());
    }

    @Test
    void of_a_party_that_moved_nothing_is_left_at_either_date() {
        var first = event(3);
        var second = event(3);
        var third = event(3);
        var rosa = reserve(first, 2);
        var other = reserve(first, 1);
        var there = moves.move(rosa.manage().value(), second).orElseThrow();
        var last = moves.move(there.manage().value(), third).orElseThrow();
        assertEquals(RsvpState.GOING, state(last));
        assertEquals(Optional.of(keptUntil(third)), destroy(rosa), "by the link that it had first, too");
        assertEquals(List.of(other.rsvp()), all(first).stream().map(RsvpRow::id).toList());
        assertTrue(all(second).isEmpty() && all(third).isEmpty());
        assertEquals(1, now(first).taken());
        assertEquals(0, now(third).taken());
    }

    @Test
    void of_a_party_that_moved_the_latest_of_its_dates_is_told() {
        var first = event(3);
        var second = event(3);
        says(first, BookingState.OPEN, 3);
        says(second, BookingState.OPEN, 3);
        var rosa = reserve(first, 2);
        starts(first, 10, Duration.ofDays(50));
        var there = moves.move(rosa.manage().value(), second).orElseThrow();
        var days = new RsvpDestruction.Until(keptUntil(second), keptUntil(first));
        assertTrue(days.link().isBefore(days.backups()));
        assertEquals(Optional.of(days), destruction.until(there.manage().value()), "as it is said before");
        assertEquals(Optional.of(days), destruction.until(rosa.manage().value()), "by the link that it had first, too");
        assertEquals(Optional.of(days.backups()), destroy(there));
        assertEquals(Optional.empty(), destruction.until(there.manage().value()));
    }

    private LocalDate keptUntil(EventId event) {
        return now(event)
                .keptFrom()
                .until(Retention.USUAL)
                .atZone(now(event).terms().zone())
                .toLocalDate();
    }

    @Test
    void moved_and_destroyed_at_once_it_is_at_neither_date() {
        for (int i = 0; i < 8; i++) {
            var first = event(3);
            var second = event(3);
            var rosa = reserve(first, 2);
            List<Callable<Boolean>> acts = List.of(
                    () -> {
                        try {
                            return moves.move(rosa.manage().value(), second).isPresent();
                        } catch (ReservationRefused gone) {
                            return false;
                        }
                    },
                    () -> destroy(rosa).isPresent());
            Race.run(acts);
            assertTrue(all(first).isEmpty() && all(second).isEmpty());
            assertEquals(0, now(first).taken());
            assertEquals(0, now(second).taken());
        }
    }

    @Test
    void a_destruction_that_fails_destroys_nothing() {
        var event = event(3);
        var rosa = reserve(event, 3);
        var waits = reserve(event, 2);
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    destroy(rosa);
                    throw new IllegalStateException("stop");
                }));
        assertTrue(reservations.byToken(rosa.manage().value()).isPresent());
        assertEquals(RsvpState.WAITLISTED, state(waits));
        assertEquals(3, now(event).taken());
    }

    private Optional<LocalDate> destroy(ReservationOutcome outcome) {
        return destruction.destroy(outcome.manage().value());
    }
}

package nyc.icefree.rsvp;

import nyc.icefree.DatabasesDiffer;
import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ties the answers of a party that moves, whatever else happens to them. */
@DatabasesDiffer
abstract class MovedTiesContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends MovedTiesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends MovedTiesContract {}

    @Autowired
    ReservationMoves moves;

    @Test
    void two_answers_by_one_form_do_not_become_one() {
        for (int i = 0; i < 8; i++) {
            var form = UUID.randomUUID();
            var other = eventAt(10, 9);
            var one = reservations.reserve(eventAt(10, 4), party(1), form);
            var two = reservations.reserve(eventAt(10, 4), party(2), form);
            List<Callable<Boolean>> acts = List.of(() -> moves(one, other), () -> moves(two, other));
            Race.run(acts);
            var left =
                    Stream.of(one, two).filter(party -> state(party) == GOING).toList();
            assertEquals(1, left.size(), "who came second keeps its own date");
            refused(ReservationReason.OTHER_DATE_HAD, left.getFirst(), other);
            assertEquals(peopleWithPlaces(other), now(other).taken());
        }
    }

    @Test
    void a_link_leads_on_when_a_date_between_is_destroyed() {
        var second = eventAt(10, 4);
        var third = eventAt(10, 4);
        var party = reserve(eventAt(10, 4), 2);
        var moved = moves.move(party.manage().value(), second).orElseThrow();
        var last = moves.move(moved.manage().value(), third).orElseThrow();
        endedAgo(second, Duration.ofDays(7));
        purge.purgeDue();
        assertEquals(List.of(), all(second));
        assertEquals(Optional.of(last.manage()), moves.ledTo(party.manage().value()));
    }

    private boolean moves(ReservationOutcome party, EventId to) {
        try {
            return moves.move(party.manage().value(), to).isPresent();
        } catch (ReservationRefused e) {
            return false;
        }
    }

    private void refused(ReservationReason reason, ReservationOutcome party, EventId to) {
        var refused = assertThrows(
                ReservationRefused.class, () -> moves.move(party.manage().value(), to));
        assertEquals(List.of(reason), refused.reasons());
    }
}

package nyc.icefree.rsvp;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static nyc.icefree.rsvp.answers.RsvpState.CANCELLED;
import static nyc.icefree.rsvp.answers.RsvpState.GOING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nyc.icefree.As;
import nyc.icefree.Given.Team;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.CancelledRsvp;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organizer takes back a cancellation of their own, and never what the party itself wanted. */
abstract class CancelBackContract extends RsvpStage {
    @AppTest
    static class OnH2Test extends CancelBackContract {}

    @PostgresAppTest
    static class OnPostgresTest extends CancelBackContract {}

    @Autowired
    RsvpDesk desk;

    @Autowired
    EventPlanning planning;

    Team host;
    EventId event;
    ReservationOutcome guest;

    @BeforeEach
    void a_party_that_comes() {
        host = given.team();
        event = given.published(host, sized(given.session("Know your rights", 3), 6));
        guest = reserve(event, 2);
    }

    @Test
    void a_party_that_cancelled_itself_before_is_not_brought_back() {
        itself();
        assertTrue(cancel().isEmpty(), "there is nothing of the organizer's to take back");
    }

    @Test
    void a_party_that_also_said_so_itself_stays_away() {
        var cancelled = cancel().orElseThrow();
        itself();
        refused(cancelled, ReservationReason.NOT_COMING);
    }

    @Test
    void what_was_taken_back_once_is_not_a_way_around_what_the_party_does_later() {
        var cancelled = cancel().orElseThrow();
        back(cancelled);
        assertEquals(GOING, state(guest));
        itself();
        refused(cancelled, ReservationReason.NOT_COMING);
        assertEquals(0, now(event).taken());
    }

    @Test
    void nobody_comes_back_to_a_cancelled_event() {
        var cancelled = cancel().orElseThrow();
        As.staff(host.organizer(), () -> planning.cancel(event, "The hall is flooded."));
        says(event, BookingState.OFF, 6);
        refused(cancelled, ReservationReason.CLOSED);
        assertEquals(0, now(event).taken());
    }

    private void itself() {
        reservations.cancel(guest.manage().value());
    }

    private Optional<CancelledRsvp> cancel() {
        return As.staff(host.organizer(), () -> desk.cancel(guest.rsvp()));
    }

    private void back(CancelledRsvp cancelled) {
        As.staff(host.organizer(), () -> desk.cancelBack(cancelled, "By mistake"));
    }

    private void refused(CancelledRsvp cancelled, ReservationReason why) {
        var refused = assertThrows(ReservationRefused.class, () -> back(cancelled));
        assertEquals(List.of(why), refused.reasons());
        assertEquals(CANCELLED, state(guest));
    }
}

package nyc.icefree.rsvp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.retention.Retention;
import nyc.icefree.rsvp.spots.Alarm;
import nyc.icefree.rsvp.spots.BookingState;
import nyc.icefree.rsvp.spots.BookingTerms;
import nyc.icefree.rsvp.spots.EventSpots;
import nyc.icefree.rsvp.spots.SpotTermsListener;
import nyc.icefree.rsvp.spots.SpotsLeft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventSpotsTest {
    private static final Instant NOW = Instant.parse("2026-12-05T23:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void a_few_spots_are_at_most_five_or_a_tenth() {
        assertEquals(SpotsLeft.OPEN, spots(50, 44).word(NOW));
        assertEquals(SpotsLeft.FEW, spots(50, 45).word(NOW));
        assertEquals(SpotsLeft.OPEN, spots(200, 179).word(NOW));
        assertEquals(SpotsLeft.FEW, spots(200, 180).word(NOW));
        assertEquals(SpotsLeft.FULL, spots(50, 50).word(NOW));
        assertEquals(SpotsLeft.OPEN, spots(null, 9_999).word(NOW));
    }

    @Test
    void an_event_that_is_over_or_off_takes_no_answers() {
        assertEquals(SpotsLeft.CLOSED, spots(50, 0).word(LATER));
        assertEquals(SpotsLeft.CLOSED, at(BookingState.OFF, 50, 0).word(NOW));
        assertEquals(SpotsLeft.CLOSED, at(BookingState.CLOSED, 50, 0).word(NOW));
        assertFalse(at(BookingState.OFF, 50, 0).isOn(NOW));
        assertTrue(at(BookingState.CLOSED, 50, 0).isOn(NOW));
    }

    @Test
    void spots_given_beyond_capacity_leave_none_free() {
        assertEquals(0, spots(10, 13).free());
        assertFalse(spots(3, 0).couldEverTake(4));
        assertEquals(3, spots(3, 0).now(NOW).largestParty());
    }

    @Test
    void answers_are_kept_from_the_events_end_and_sooner_when_it_was_taken_back() {
        assertEquals(RetentionStart.end(LATER), SpotTermsListener.keptFrom(EventState.PUBLISHED, false, LATER, NOW));
        assertEquals(RetentionStart.end(LATER), SpotTermsListener.keptFrom(EventState.CANCELLED, false, LATER, NOW));
        assertEquals(RetentionStart.end(NOW), SpotTermsListener.keptFrom(EventState.UNPUBLISHED, false, LATER, NOW));
        assertEquals(
                RetentionStart.end(NOW),
                SpotTermsListener.keptFrom(EventState.UNPUBLISHED, false, NOW, LATER.plus(Duration.ofDays(3))));
    }

    @Test
    void answers_to_a_late_cancellation_stay_until_all_are_told() {
        var later = LATER.plus(Duration.ofDays(20));
        assertEquals(RetentionStart.end(later), SpotTermsListener.keptFrom(EventState.CANCELLED, true, LATER, later));
        assertEquals(RetentionStart.end(later), SpotTermsListener.keptFrom(EventState.UNPUBLISHED, true, LATER, later));
        assertEquals(RetentionStart.end(LATER), SpotTermsListener.keptFrom(EventState.CANCELLED, true, LATER, NOW));
    }

    @Test
    void answers_to_an_event_that_waits_for_a_new_date_are_kept_longer() {
        var waiting = SpotTermsListener.keptFrom(EventState.POSTPONED, true, LATER, NOW);
        var over = LATER.plus(Duration.ofDays(8));
        assertTrue(RetentionStart.end(LATER).isDue(Retention.USUAL, over));
        assertFalse(waiting.isDue(Retention.USUAL, over));
        assertTrue(waiting.isDue(Retention.USUAL, LATER.plus(Duration.ofDays(30))));
    }

    private static EventSpots spots(@Nullable Integer capacity, int taken) {
        return at(BookingState.OPEN, capacity, taken);
    }

    private static EventSpots at(BookingState stage, @Nullable Integer capacity, int taken) {
        int extra = capacity == null ? 0 : Math.max(0, taken - capacity);
        var terms = new BookingTerms(
                stage,
                capacity,
                Admittance.EVERYONE,
                LATER,
                LATER,
                LATER,
                ZoneId.of("America/New_York"),
                RetentionStart.end(LATER));
        return new EventSpots(EventId.random(), terms, extra, taken, 0, null, null, Alarm.NONE, 1, null);
    }
}

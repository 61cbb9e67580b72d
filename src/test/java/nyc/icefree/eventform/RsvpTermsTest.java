package nyc.icefree.eventform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class RsvpTermsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final RsvpTerms USUAL = RsvpTerms.of(true, 20);

    private final TimeSlot sunday = TimeSlot.of(at("2027-11-07T10:00"), at("2027-11-07T12:00"), NEW_YORK);

    @Test
    void rsvps_close_when_the_event_starts() {
        assertEquals(sunday.startsAt(), USUAL.closeAt(sunday));
    }

    @Test
    void a_day_before_is_the_same_hour_on_the_clock_also_over_a_change_of_clocks() {
        assertEquals(
                Instant.parse("2027-11-06T14:00:00Z"),
                USUAL.closeBefore(24 * 60).closeAt(sunday));
        assertEquals(Instant.parse("2027-11-07T15:00:00Z"), sunday.startsAt());
    }

    @Test
    void in_the_hour_that_occurs_twice_the_one_of_the_start_is_meant() {
        var night = TimeSlot.of(at("2027-11-07T01:30"), true, at("2027-11-07T03:00"), false, NEW_YORK);
        assertEquals(
                night.startsAt().minusSeconds(30 * 60), USUAL.closeBefore(30).closeAt(night));
    }

    @Test
    void never_after_the_end() {
        assertEquals(
                Instant.parse("2027-11-07T16:30:00Z"), USUAL.closeBefore(-90).closeAt(sunday));
        assertEquals(sunday.endsAt(), USUAL.closeBefore(-180).closeAt(sunday));
    }

    @Test
    void of_what_takes_all_day_they_are_taken_until_it_is_over_unless_somebody_says_how_long_before() {
        var week = TimeSlot.of(at("2027-11-06T00:00"), at("2027-11-08T00:00"), NEW_YORK);
        assertEquals(week.endsAt(), USUAL.closeAt(week));
        assertEquals(
                Instant.parse("2027-11-05T22:00:00Z"), USUAL.closeBefore(6 * 60).closeAt(week));
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }

    @Test
    void where_none_are_taken_nothing_closes() {
        assertEquals(
                0, RsvpTerms.of(false, 10).closeBefore(999_999_999).cleaned().closeBefore());
        assertEquals(-90, RsvpTerms.of(true, 10).closeBefore(-90).cleaned().closeBefore());
    }
}

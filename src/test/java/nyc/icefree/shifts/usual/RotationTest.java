package nyc.icefree.shifts.usual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void each_goes_on_a_little_when_the_next_has_begun_and_the_last_ends_with_the_span() {
        assertEquals(
                List.of("09:00-11:15", "11:00-13:15", "13:00-15:15", "15:00-17:00"),
                hours(Rotation.slots(slot("2026-12-05T09:00", "2026-12-05T17:00"), TWO_HOURS, QUARTER)));
    }

    @Test
    void a_rest_that_is_less_than_half_of_a_slot_belongs_to_the_one_before() {
        assertEquals(
                List.of("09:00-11:00", "11:00-13:59"),
                hours(Rotation.slots(slot("2026-12-05T09:00", "2026-12-05T13:59"), TWO_HOURS, Duration.ZERO)));
        assertEquals(
                List.of("09:00-11:00", "11:00-13:00", "13:00-14:00"),
                hours(Rotation.slots(slot("2026-12-05T09:00", "2026-12-05T14:00"), TWO_HOURS, Duration.ZERO)));
        assertEquals(
                List.of("09:00-10:30"),
                hours(Rotation.slots(slot("2026-12-05T09:00", "2026-12-05T10:30"), TWO_HOURS, QUARTER)));
    }

    @Test
    void they_go_past_midnight_and_last_as_long_when_clocks_change() {
        assertEquals(
                List.of("22:00-00:15", "00:00-03:15", "03:00-05:00"),
                hours(Rotation.slots(slot("2026-03-07T22:00", "2026-03-08T05:00"), TWO_HOURS, QUARTER)));
        var autumn = Rotation.slots(slot("2026-10-31T23:00", "2026-11-01T04:00"), TWO_HOURS, QUARTER);
        assertEquals(List.of("23:00-01:15", "01:00-02:15", "02:00-04:00"), hours(autumn));
        assertTrue(autumn.stream()
                .allMatch(slot -> slot.duration().compareTo(TWO_HOURS) >= 0
                        && slot.duration().compareTo(TWO_HOURS.plus(QUARTER)) <= 0));
    }

    @Test
    void there_is_a_bound_to_each() {
        var day = slot("2026-12-05T00:00", "2026-12-06T00:00");
        assertTrue(Rotation.fits(day, Rotation.SHORTEST, Duration.ZERO));
        assertEquals(
                Rotation.MOST,
                Rotation.slots(day, Rotation.SHORTEST, Duration.ZERO).size());
        assertFalse(Rotation.fits(slot("2026-12-05T00:00", "2026-12-06T00:01"), Rotation.SHORTEST, Duration.ZERO));
        assertFalse(Rotation.fits(day, Rotation.SHORTEST.minusMinutes(1), Duration.ZERO));
        assertFalse(Rotation.fits(day, Rotation.LONGEST.plusMinutes(1), Duration.ZERO));
        assertFalse(Rotation.fits(day, TWO_HOURS, TWO_HOURS));
        assertFalse(Rotation.fits(day, TWO_HOURS, Duration.ofMinutes(-1)));
        assertThrows(IllegalArgumentException.class, () -> Rotation.slots(day, Duration.ZERO, Duration.ZERO));
    }

    private static List<String> hours(List<TimeSlot> slots) {
        return slots.stream()
                .map(slot ->
                        slot.startLocal().toLocalTime() + "-" + slot.endLocal().toLocalTime())
                .toList();
    }

    private static TimeSlot slot(String from, String to) {
        return TimeSlot.of(LocalDateTime.parse(from), LocalDateTime.parse(to), NEW_YORK);
    }
}

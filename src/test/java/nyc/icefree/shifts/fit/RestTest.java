package nyc.icefree.shifts.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class RestTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 12, 7, 0, 0);

    private static TimeSlot slot(double from, double until) {
        return TimeSlot.of(
                MONDAY.plusMinutes(Math.round(from * 60)), MONDAY.plusMinutes(Math.round(until * 60)), NEW_YORK);
    }

    @Test
    void eleven_hours_of_rest_are_enough_and_a_minute_less_is_not() {
        var evening = List.of(slot(18, 22));
        assertFalse(Rest.isTooLittle(slot(33, 36), evening));
        assertTrue(Rest.isTooLittle(slot(33 - 1 / 60.0, 36), evening));
        var morning = List.of(slot(33, 36));
        assertTrue(Rest.isTooLittle(slot(18, 22 + 1 / 60.0), morning));
    }

    @Test
    void several_shifts_of_one_day_are_no_harm_up_to_thirteen_hours() {
        var day = List.of(slot(9, 12), slot(12, 15));
        assertFalse(Rest.isTooLittle(slot(17, 22), day));
        assertTrue(Rest.isTooLittle(slot(17, 22 + 1 / 60.0), day));
    }

    @Test
    void one_long_shift_alone_is_its_planners_matter() {
        assertFalse(Rest.isTooLittle(slot(6, 22), List.of()));
        assertTrue(Rest.isTooLittle(slot(6, 22), List.of(slot(31, 32))));
    }

    @Test
    void the_night_that_is_an_hour_shorter_is_counted_as_it_is() {
        var start = LocalDateTime.of(2027, 3, 13, 18, 0);
        var evening = List.of(TimeSlot.of(start, start.plusHours(4), NEW_YORK));
        var nine = LocalDateTime.of(2027, 3, 14, 9, 0); // eleven hours by the clock, ten in truth
        assertTrue(Rest.isTooLittle(TimeSlot.of(nine, nine.plusHours(3), NEW_YORK), evening));
        var ten = nine.plusHours(1);
        assertFalse(Rest.isTooLittle(TimeSlot.of(ten, ten.plusHours(3), NEW_YORK), evening));
    }

    @Test
    void after_six_days_comes_a_day_of_rest_also_between_two_rows() {
        var six = IntStream.range(0, 6)
                .mapToObj(day -> slot(24 * day + 18, 24 * day + 20))
                .toList();
        assertTrue(Rest.areTooManyDays(slot(24 * 6 + 18, 24 * 6 + 20), six));
        assertEquals(7, Rest.daysInARow(slot(24 * 6 + 18, 24 * 6 + 20), six));
        assertFalse(Rest.areTooManyDays(slot(24 * 7 + 18, 24 * 7 + 20), six));
        assertFalse(Rest.areTooManyDays(slot(9, 11), six));
        var gap = IntStream.of(0, 1, 2, 4, 5, 6)
                .mapToObj(day -> slot(24 * day + 18, 24 * day + 20))
                .toList();
        assertTrue(Rest.areTooManyDays(slot(24 * 3 + 18, 24 * 3 + 20), gap));
    }

    @Test
    void one_past_midnight_is_of_the_day_when_it_begins() {
        assertEquals(1, Rest.daysInARow(slot(22, 26), List.of()));
        assertEquals(2, Rest.daysInARow(slot(0, 48), List.of()));
    }
}

package nyc.icefree.volunteers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import nyc.icefree.Given;
import org.junit.jupiter.api.Test;

/** When somebody is free by what they said, at both sides of each boundary. */
class FreeTimesTest {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 12, 7);

    private static boolean isFree(FreeTimes free, LocalDateTime from) {
        return free.isFree(Given.slot(from, 2), Given.NEW_YORK);
    }

    @Test
    void who_says_nothing_is_asked_for_anything() {
        assertTrue(isFree(FreeTimes.NOTHING_SAID, A_MONDAY.atTime(2, 0)));
    }

    @Test
    void the_beginning_of_a_shift_says_which_part_of_the_week_it_is_of() {
        var friday = A_MONDAY.plusDays(4);
        for (var one : FreeTime.values()) {
            var free = new FreeTimes(Set.of(one), null);
            assertEquals(one == FreeTime.WEEKDAYS, isFree(free, A_MONDAY.atTime(0, 0)));
            assertEquals(one == FreeTime.WEEKDAYS, isFree(free, A_MONDAY.atTime(16, 59)));
            assertEquals(one == FreeTime.EVENINGS, isFree(free, friday.atTime(17, 0)));
            assertEquals(one == FreeTime.EVENINGS, isFree(free, friday.atTime(23, 59)));
            assertEquals(
                    one == FreeTime.WEEKENDS, isFree(free, friday.plusDays(1).atTime(0, 0)));
            assertEquals(
                    one == FreeTime.WEEKENDS, isFree(free, A_MONDAY.minusDays(1).atTime(23, 0)));
        }
    }

    @Test
    void a_pause_ends_with_the_day_before_the_one_that_they_gave() {
        var paused = new FreeTimes(Set.of(), A_MONDAY);
        assertFalse(isFree(paused, A_MONDAY.minusDays(1).atTime(23, 0)));
        assertTrue(isFree(paused, A_MONDAY.atTime(0, 0)));
        assertEquals(paused, paused.from(A_MONDAY.minusDays(1)));
        assertEquals(FreeTimes.NOTHING_SAID, paused.from(A_MONDAY));
    }
}

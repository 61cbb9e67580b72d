package nyc.icefree.volunteers;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static nyc.icefree.volunteers.DayPart.AFTERNOON;
import static nyc.icefree.volunteers.DayPart.EVENING;
import static nyc.icefree.volunteers.DayPart.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nyc.icefree.Given;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

/** When somebody is free by what they said, at both sides of each boundary. */
class FreeTimesTest {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 12, 7);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 11, 7);

    private static FreeTimes on(WeekPart... parts) {
        return new FreeTimes(Set.of(parts), List.of(), null);
    }

    private static FreeTimes away(Away... days) {
        return new FreeTimes(Set.of(), Arrays.asList(days), null);
    }

    private static boolean isFree(FreeTimes free, LocalDateTime from, LocalDateTime until) {
        return free.isFree(TimeSlot.of(from, until, Given.NEW_YORK), Given.NEW_YORK);
    }

    @Test
    void who_says_nothing_is_asked_for_anything() {
        assertTrue(isFree(FreeTimes.NOTHING_SAID, A_MONDAY.atTime(2, 0), A_MONDAY.atTime(23, 0)));
    }

    @Test
    void all_of_a_shift_must_be_in_what_is_free_to_the_minute() {
        var morning = on(new WeekPart(MONDAY, MORNING));
        assertTrue(isFree(morning, A_MONDAY.atTime(6, 0), A_MONDAY.atTime(12, 0)));
        assertFalse(isFree(morning, A_MONDAY.atTime(5, 59), A_MONDAY.atTime(12, 0)));
        assertFalse(isFree(morning, A_MONDAY.atTime(6, 0), A_MONDAY.atTime(12, 1)));
        assertFalse(isFree(
                morning, A_MONDAY.plusDays(1).atTime(6, 0), A_MONDAY.plusDays(1).atTime(12, 0)));
        var afternoon = on(new WeekPart(MONDAY, AFTERNOON));
        assertTrue(isFree(afternoon, A_MONDAY.atTime(12, 0), A_MONDAY.atTime(17, 0)));
        assertFalse(isFree(afternoon, A_MONDAY.atTime(11, 59), A_MONDAY.atTime(17, 0)));
        assertFalse(isFree(afternoon, A_MONDAY.atTime(12, 0), A_MONDAY.atTime(17, 1)));
        var both = on(new WeekPart(MONDAY, MORNING), new WeekPart(MONDAY, AFTERNOON));
        assertTrue(isFree(both, A_MONDAY.atTime(6, 0), A_MONDAY.atTime(17, 0)));
        assertFalse(isFree(
                on(new WeekPart(MONDAY, MORNING), new WeekPart(MONDAY, EVENING)),
                A_MONDAY.atTime(9, 0),
                A_MONDAY.atTime(18, 0)));
    }

    @Test
    void an_evening_ends_at_midnight_and_the_night_is_nobodys() {
        var week = new FreeTimes(Set.copyOf(WeekPart.ALL), List.of(), null);
        assertTrue(isFree(week, A_MONDAY.atTime(17, 0), A_MONDAY.plusDays(1).atStartOfDay()));
        assertFalse(isFree(week, A_MONDAY.atTime(17, 0), A_MONDAY.plusDays(1).atTime(0, 1)));
        assertFalse(isFree(week, A_MONDAY.atTime(22, 0), A_MONDAY.plusDays(1).atTime(9, 0)));
    }

    @Test
    void the_clock_on_the_wall_counts_where_it_is_changed() {
        var morning = on(new WeekPart(SUNDAY, MORNING));
        for (LocalDate day : List.of(SPRING, AUTUMN)) {
            assertTrue(isFree(morning, day.atTime(6, 0), day.atTime(12, 0)));
            assertFalse(isFree(morning, day.atTime(6, 0), day.atTime(12, 1)));
            assertFalse(isFree(morning, day.atTime(5, 59), day.atTime(12, 0)));
        }
        var evening = on(new WeekPart(SATURDAY, EVENING));
        for (LocalDate day : List.of(SPRING, AUTUMN)) {
            assertTrue(isFree(evening, day.minusDays(1).atTime(17, 0), day.atStartOfDay()));
            assertFalse(isFree(evening, day.minusDays(1).atTime(17, 0), day.atTime(1, 30)));
        }
        var second = TimeSlot.of(AUTUMN.atTime(1, 45), false, AUTUMN.atTime(1, 15), true, Given.NEW_YORK);
        assertFalse(morning.isFree(second, Given.NEW_YORK));
    }

    @Test
    void a_shift_elsewhere_is_compared_with_the_hours_at_home() {
        var morning = on(new WeekPart(MONDAY, MORNING));
        var chicago = ZoneId.of("America/Chicago");
        assertTrue(morning.isFree(TimeSlot.of(A_MONDAY.atTime(5, 0), A_MONDAY.atTime(11, 0), chicago), Given.NEW_YORK));
        assertFalse(
                morning.isFree(TimeSlot.of(A_MONDAY.atTime(6, 0), A_MONDAY.atTime(11, 1), chicago), Given.NEW_YORK));
    }

    @Test
    void nobody_is_free_on_a_day_of_their_absence() {
        for (LocalDate day : List.of(A_MONDAY, SPRING, AUTUMN)) {
            var away = away(new Away(day, day.plusDays(1)));
            assertTrue(isFree(away, day.minusDays(1).atTime(17, 0), day.atStartOfDay()));
            assertFalse(isFree(away, day.minusDays(1).atTime(17, 0), day.atTime(0, 1)));
            assertFalse(
                    isFree(away, day.plusDays(1).atTime(23, 0), day.plusDays(2).atTime(1, 0)));
            assertTrue(
                    isFree(away, day.plusDays(2).atStartOfDay(), day.plusDays(2).atTime(1, 0)));
        }
    }

    @Test
    void days_are_kept_until_the_last_of_them_is_past() {
        var past = new Away(A_MONDAY.minusDays(9), A_MONDAY.minusDays(1));
        var begun = new Away(A_MONDAY.minusDays(9), A_MONDAY);
        assertEquals(List.of(begun), away(begun, past, begun).from(A_MONDAY).away());
    }
}

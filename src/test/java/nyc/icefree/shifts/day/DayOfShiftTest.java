package nyc.icefree.shifts.day;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class DayOfShiftTest {
    private static final ZoneId HOME = ZoneId.of("America/New_York");

    @Test
    void a_lead_sees_the_shift_from_midnight_until_three_hours_after_its_end() {
        var day = day("2026-12-05T18:00", "2026-12-05T20:00");
        opens(day::isLed, "2026-12-05T00:00");
        closes(day::isLed, "2026-12-05T23:00");
    }

    @Test
    void past_midnight_it_goes_on_until_three_hours_after_the_end() {
        var day = day("2026-12-05T22:00", "2026-12-06T01:30");
        opens(day::isLed, "2026-12-05T00:00");
        closes(day::isLed, "2026-12-06T04:30");
    }

    @Test
    void a_shift_just_after_midnight_is_seen_three_hours_before_it() {
        var day = day("2026-12-06T01:00", "2026-12-06T05:00");
        opens(day::isLed, "2026-12-05T22:00");
        closes(day::isLed, "2026-12-06T08:00");
    }

    @Test
    void days_begin_by_the_clock_of_home_wherever_the_shift_is() {
        var there = new DayOfShift(
                TimeSlot.of(
                        LocalDateTime.parse("2026-12-05T21:30"),
                        LocalDateTime.parse("2026-12-05T23:00"),
                        ZoneId.of("America/Los_Angeles")),
                HOME);
        opens(there::isLed, "2026-12-05T21:30"); // three hours before 00:30 on the 6th
        opens(there::asksWhoComes, "2026-12-05T00:00");
    }

    @Test
    void hours_are_elapsed_ones_over_a_change_of_clocks() {
        var autumn = day("2026-10-31T23:00", "2026-11-01T00:30");
        closes(autumn::isLed, "2026-11-01T02:30"); // the hour from one to two comes twice
        var spring = day("2026-03-08T00:30", "2026-03-08T04:00");
        opens(spring::isLed, "2026-03-07T21:30");
        closes(spring::isLed, "2026-03-08T07:00");
    }

    @Test
    void that_one_comes_is_said_from_the_day_before_until_it_begins() {
        var day = day("2026-12-05T18:00", "2026-12-05T20:00");
        opens(day::asksWhoComes, "2026-12-04T00:00");
        closes(day::asksWhoComes, "2026-12-05T18:00");
    }

    private static DayOfShift day(String start, String end) {
        return new DayOfShift(TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), HOME), HOME);
    }

    private static void opens(Predicate<Instant> open, String at) {
        assertFalse(open.test(moment(at).minusNanos(1)), "before " + at);
        assertTrue(open.test(moment(at)), "at " + at);
    }

    private static void closes(Predicate<Instant> open, String at) {
        assertTrue(open.test(moment(at).minusNanos(1)), "before " + at);
        assertFalse(open.test(moment(at)), "at " + at);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(HOME).toInstant();
    }
}

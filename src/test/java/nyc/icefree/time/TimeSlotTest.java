package nyc.icefree.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nyc.icefree.Refusals;
import org.junit.jupiter.api.Test;

class TimeSlotTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void wall_time_becomes_the_right_instant_in_winter_and_summer() {
        assertEquals(
                Instant.parse("2026-12-05T23:30:00Z"),
                slot("2026-12-05T18:30", "2026-12-05T20:00").startsAt());
        assertEquals(
                Instant.parse("2026-07-05T22:30:00Z"),
                slot("2026-07-05T18:30", "2026-07-05T20:00").startsAt());
    }

    @Test
    void back_to_back_is_no_clash() {
        var first = slot("2026-12-05T10:00", "2026-12-05T12:00");
        assertFalse(first.overlaps(slot("2026-12-05T12:00", "2026-12-05T13:00")));
        assertFalse(slot("2026-12-05T12:00", "2026-12-05T13:00").overlaps(first));
        assertTrue(first.overlaps(slot("2026-12-05T11:59", "2026-12-05T13:00")));
        assertTrue(first.overlaps(slot("2026-12-05T10:30", "2026-12-05T11:00")));
    }

    @Test
    void an_hour_that_spring_skips_is_refused_at_its_field() {
        assertEquals(TimeRefused.START_SKIPPED_BY_CLOCK_CHANGE, refusal("2027-03-14T02:30", "2027-03-14T04:00"));
        assertEquals(TimeRefused.END_SKIPPED_BY_CLOCK_CHANGE, refusal("2027-03-14T01:30", "2027-03-14T02:00"));
    }

    @Test
    void of_an_hour_that_comes_twice_the_first_is_meant_unless_the_second_is_said() {
        var local = LocalDateTime.parse("2026-11-01T01:30");
        var end = LocalDateTime.parse("2026-11-01T03:00");
        assertTrue(TimeSlot.occursTwice(local, NEW_YORK));
        assertFalse(TimeSlot.occursTwice(end, NEW_YORK));
        assertEquals(
                Instant.parse("2026-11-01T05:30:00Z"),
                TimeSlot.of(local, end, NEW_YORK).startsAt());
        assertEquals(
                Instant.parse("2026-11-01T06:30:00Z"),
                TimeSlot.of(local, true, end, false, NEW_YORK).startsAt());
    }

    @Test
    void a_night_over_the_clock_change_lasts_what_it_lasts() {
        assertEquals(
                Duration.ofHours(9),
                slot("2026-10-31T22:00", "2026-11-01T06:00").duration());
        assertEquals(
                Duration.ofHours(7),
                slot("2027-03-13T22:00", "2027-03-14T06:00").duration());
    }

    @Test
    void an_end_that_is_not_after_the_start_is_refused() {
        assertEquals(TimeRefused.ENDS_BEFORE_START, refusal("2026-12-05T10:00", "2026-12-05T10:00"));
        assertEquals(TimeRefused.ENDS_BEFORE_START, refusal("2026-12-05T10:00", "2026-12-05T09:00"));
    }

    @Test
    void it_is_over_at_its_very_end() {
        var slot = slot("2026-12-05T10:00", "2026-12-05T12:00");
        assertFalse(slot.isOver(slot.endsAt().minusSeconds(1)));
        assertTrue(slot.isOver(slot.endsAt()));
        assertTrue(slot.hasStarted(slot.startsAt()));
    }

    @Test
    void whole_days_go_from_midnight_to_midnight() {
        assertTrue(slot("2026-12-05T00:00", "2026-12-06T00:00").isWholeDays());
        assertTrue(slot("2026-10-31T00:00", "2026-11-02T00:00").isWholeDays()); // over the clock change
        assertFalse(slot("2026-12-05T00:00", "2026-12-05T23:59").isWholeDays());
        assertFalse(slot("2026-12-05T22:00", "2026-12-06T00:00").isWholeDays());
        assertEquals(
                LocalDate.of(2026, 12, 6),
                slot("2026-12-05T00:00", "2026-12-07T00:00").lastDay());
        assertEquals(
                LocalDate.of(2026, 12, 7),
                slot("2026-12-05T22:00", "2026-12-07T02:00").lastDay());
    }

    private static TimeRefused refusal(String start, String end) {
        return Refusals.because(TimeRefused.class, () -> slot(start, end)).getFirst();
    }

    private static TimeSlot slot(String start, String end) {
        return TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
    }

    @Test
    void what_goes_along_keeps_its_distance_on_the_wall_over_a_clock_change() {
        var event = day(LocalDate.of(2026, 10, 31), 18, 20);
        var desk = day(LocalDate.of(2026, 10, 31), 17, 19);
        var next = day(LocalDate.of(2026, 11, 1), 18, 20);
        assertEquals(day(LocalDate.of(2026, 11, 1), 17, 19), desk.along(event, next));
        assertEquals(desk, desk.along(event, next).along(next, event));
        assertEquals(desk, desk.along(event, event));
    }

    @Test
    void where_hours_become_whole_days_what_goes_along_keeps_its_own_hours() {
        var event = day(LocalDate.of(2026, 10, 31), 18, 20);
        var desk = day(LocalDate.of(2026, 10, 31), 17, 19);
        var next = slot("2026-11-02T00:00", "2026-11-04T00:00");
        assertEquals(day(LocalDate.of(2026, 11, 2), 17, 19), desk.along(event, next));
        assertEquals(desk, desk.along(event, next).along(next, event));
        assertEquals(
                slot("2026-11-05T00:00", "2026-11-07T00:00"),
                next.along(next, slot("2026-11-05T00:00", "2026-11-06T00:00")));
    }

    @Test
    void what_would_be_in_the_hour_that_is_skipped_keeps_its_distance_in_real_time() {
        var event = day(LocalDate.of(2026, 3, 7), 4, 6);
        var before = day(LocalDate.of(2026, 3, 7), 2, 3);
        var moved = before.along(event, day(LocalDate.of(2026, 3, 8), 4, 6));
        assertEquals(LocalDate.of(2026, 3, 8).atTime(1, 0), moved.startLocal());
        assertEquals(Duration.ofHours(1), moved.duration());
        assertEquals(
                Duration.ofHours(2),
                Duration.between(
                        moved.startsAt(), day(LocalDate.of(2026, 3, 8), 4, 6).startsAt()));
    }

    @Test
    void what_was_meant_in_the_hour_that_is_skipped_comes_back_to_it() {
        var event = day(LocalDate.of(2026, 3, 7), 4, 6);
        var there = day(LocalDate.of(2026, 3, 8), 4, 6);
        var before = TimeSlot.of(
                LocalDate.of(2026, 3, 7).atTime(2, 30), LocalDate.of(2026, 3, 7).atTime(5, 0), event.zone());
        var meant = before.meantAlong(event, there);
        assertEquals(LocalDate.of(2026, 3, 8).atTime(2, 30), meant.startLocal());
        assertEquals(LocalDate.of(2026, 3, 8).atTime(1, 30), meant.asItIs().startLocal());
        assertEquals(before, meant.along(there, event));
        assertEquals(
                LocalDate.of(2026, 3, 15).atTime(2, 30),
                meant.along(there, day(LocalDate.of(2026, 3, 15), 4, 6)).startLocal());
    }

    @Test
    void of_an_hour_that_occurs_twice_the_one_near_the_event_is_meant() {
        var event = day(LocalDate.of(2026, 10, 31), 2, 4);
        var desk = day(LocalDate.of(2026, 10, 31), 1, 3);
        var moved = desk.along(event, day(LocalDate.of(2026, 11, 1), 2, 4));
        assertEquals(LocalDate.of(2026, 11, 1).atTime(1, 0), moved.startLocal());
        assertEquals(Duration.ofHours(2), moved.duration(), "the second one o'clock");
    }

    @Test
    void into_another_zone_it_goes_by_the_clock_there() {
        var chicago = ZoneId.of("America/Chicago");
        var event = day(LocalDate.of(2026, 6, 1), 18, 20);
        var to = TimeSlot.of(
                LocalDate.of(2026, 6, 2).atTime(18, 0), LocalDate.of(2026, 6, 2).atTime(20, 0), chicago);
        var moved = day(LocalDate.of(2026, 6, 1), 17, 19).along(event, to);
        assertEquals(LocalDate.of(2026, 6, 2).atTime(17, 0), moved.startLocal());
        assertEquals(chicago, moved.zone());
    }

    private static TimeSlot day(LocalDate day, int from, int to) {
        return TimeSlot.of(day.atTime(from, 0), day.atTime(to, 0), ZoneId.of("America/New_York"));
    }
}

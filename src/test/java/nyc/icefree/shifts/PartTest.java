package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);

    private static TimeSlot slot(LocalDate day, int from, int until) {
        return TimeSlot.of(day.atTime(from, 0), day.atTime(until, 0), NEW_YORK);
    }

    @Test
    void a_part_goes_with_its_shift_to_another_day() {
        var whole = slot(DAY, 9, 13);
        var wanted = slot(DAY, 10, 12);
        var part = Part.of(whole, wanted.startsAt(), wanted.endsAt(), Duration.ofHours(1));
        assertEquals(new Part(60, 180), part);
        assertEquals(slot(DAY.plusDays(3), 10, 12), new Part(60, 180).in(slot(DAY.plusDays(3), 9, 13)));
        assertNull(Part.of(whole, whole.startsAt(), whole.endsAt(), Duration.ofHours(5)));
    }

    @Test
    void where_clocks_go_forward_it_ends_with_the_shift() {
        var night = TimeSlot.of(LocalDateTime.of(2027, 3, 14, 0, 0), LocalDateTime.of(2027, 3, 14, 5, 0), NEW_YORK);
        assertEquals(night.endsAt(), new Part(180, 300).in(night).endsAt());
        assertEquals(night.endsAt(), new Part(240, 300).in(night).endsAt());
    }

    @Test
    void people_are_counted_moment_by_moment() {
        var all = Part.whole(slot(DAY, 9, 13));
        var together = all.together(List.of(new Part(0, 60), new Part(60, 240), new Part(30, 90)));
        assertEquals(List.of(1, 2), List.of(together.getMin(), together.getMax()));
        assertEquals(0, all.together(List.of(new Part(0, 239))).getMin());
        assertEquals(0, all.together(List.of()).getMax());
        assertEquals(1, new Part(90, 240).together(List.of(new Part(0, 91))).getMax());
    }

    @Test
    void what_is_free_is_whole_stretches() {
        var all = Part.whole(slot(DAY, 9, 13));
        var parts = List.of(new Part(0, 60), new Part(60, 120), new Part(90, 180));
        assertEquals(List.of(new Part(180, 240)), all.free(parts, 1));
        assertEquals(List.of(new Part(0, 90), new Part(120, 240)), all.free(parts, 2));
        assertEquals(List.of(all), all.free(List.of(), 1));
        assertEquals(List.of(), all.free(List.of(all), 1));
    }

    @Test
    void it_begins_and_ends_at_half_hours_of_real_time() {
        var moments = Part.moments(slot(DAY, 9, 11));
        assertEquals(5, moments.size());
        assertEquals(slot(DAY, 9, 11).endsAt(), moments.getLast());
    }
}

package nyc.icefree.shifts.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class HardDutyTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** On a Monday in December, as HH:MM; past 24:00 on the next day. */
    private static TimeSlot slot(String from, String until) {
        return TimeSlot.of(at(from), at(until), NEW_YORK);
    }

    private static LocalDateTime at(String clock) {
        var parts = clock.split(":");
        return LocalDateTime.of(2026, 12, 7, 0, 0)
                .plusHours(Long.parseLong(parts[0]))
                .plusMinutes(Long.parseLong(parts[1]));
    }

    private static boolean isHard(String from, String until) {
        return HardDuty.is(ShiftRole.MARSHAL, slot(from, until));
    }

    @Test
    void four_hours_are_long_and_a_minute_less_is_not() {
        assertTrue(isHard("12:00", "16:00"));
        assertFalse(isHard("12:00", "15:59"));
    }

    @Test
    void night_is_from_ten_to_six_and_its_ends_are_not_in_it() {
        assertFalse(isHard("19:00", "22:00"));
        assertTrue(isHard("19:00", "22:01"));
        assertFalse(isHard("06:00", "08:00"));
        assertTrue(isHard("05:59", "08:00"));
        assertTrue(isHard("23:00", "25:00"));
        assertTrue(isHard("00:00", "01:00"));
        assertTrue(isHard("02:00", "04:00"));
        assertTrue(isHard("22:00", "23:00"));
    }

    @Test
    void only_who_answers_for_others_where_something_may_go_wrong_has_a_hard_one() {
        assertEquals(
                EnumSet.of(
                        ShiftRole.MARSHAL_LEAD,
                        ShiftRole.MARSHAL,
                        ShiftRole.LEGAL_OBSERVER,
                        ShiftRole.DE_ESCALATION,
                        ShiftRole.MEDIC,
                        ShiftRole.POLICE_LIAISON),
                Arrays.stream(ShiftRole.values())
                        .filter(role -> HardDuty.is(role, slot("18:00", "23:00")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_day_between_two_is_enough_and_a_minute_less_is_not() {
        var first = slot("12:00", "16:00");
        assertFalse(HardDuty.isTooSoon(slot("40:00", "44:00"), first));
        assertTrue(HardDuty.isTooSoon(slot("39:59", "44:00"), first));
        assertFalse(HardDuty.isTooSoon(first, slot("40:00", "44:00")));
        assertTrue(HardDuty.isTooSoon(first, slot("39:59", "44:00")));
        assertTrue(HardDuty.isTooSoon(slot("16:00", "20:00"), first), "one right after the other");
        assertFalse(HardDuty.isTooSoon(slot("15:59", "20:00"), first), "two that overlap are another matter");
    }

    /** On March 14, 2027 the clock goes from 2 to 3; on November 1, 2026 from 2 back to 1. */
    @Test
    void hours_are_counted_as_they_pass_where_the_clock_is_changed() {
        var spring = LocalDateTime.of(2027, 3, 14, 0, 0);
        assertFalse(HardDuty.isTooSoon(of(spring.plusHours(17), 4), of(spring.minusHours(12), 4)));
        assertTrue(HardDuty.isTooSoon(of(spring.plusHours(16), 4), of(spring.minusHours(12), 4)));
        var autumn = LocalDateTime.of(2026, 11, 1, 0, 0);
        assertFalse(HardDuty.isTooSoon(of(autumn.plusHours(15), 4), of(autumn.minusHours(12), 4)));
        assertTrue(HardDuty.isTooSoon(of(autumn.plusHours(14), 4), of(autumn.minusHours(12), 4)));
        assertFalse(HardDuty.is(ShiftRole.MEDIC, of(spring.plusHours(6), 2)), "the night ends at six by the clock");
        assertFalse(HardDuty.is(ShiftRole.MEDIC, of(autumn.plusHours(6), 2)));
    }

    private static TimeSlot of(LocalDateTime start, int hours) {
        return TimeSlot.of(start, start.plusHours(hours), NEW_YORK);
    }
}

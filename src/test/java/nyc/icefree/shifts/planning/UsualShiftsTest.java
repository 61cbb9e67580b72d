package nyc.icefree.shifts.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UsualShiftsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Language HAITIAN = new Language("ht");
    private static final TimeSlot EVENING = slot("2026-12-05T18:00", "2026-12-05T20:00");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_some_within_their_bounds_by_start(EventKind kind) {
        for (int people : List.of(0, 1, 75, UsualShifts.MOST_PEOPLE, Integer.MAX_VALUE)) {
            var usual = UsualShifts.of(kind, EVENING, people, List.of(HAITIAN));
            assertTrue(usual.size() > 2, kind.name());
            for (var shift : usual) {
                assertTrue(shift.seats() >= 1 && shift.seats() <= ShiftDraft.MOST_SEATS, shift.toString());
                assertTrue(shift.slot().duration().compareTo(Duration.ofHours(24)) <= 0, shift.toString());
            }
            assertEquals(
                    usual.stream()
                            .map(shift -> shift.slot().startsAt())
                            .sorted()
                            .toList(),
                    usual.stream().map(shift -> shift.slot().startsAt()).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "100, 2", "101, 3", "300, 6", "301, 7", "100000, 200"})
    void a_rally_has_a_marshal_for_each_fifty_and_never_fewer_than_two(int people, int marshals) {
        assertEquals(
                marshals,
                UsualShifts.of(EventKind.RALLY, EVENING, people, List.of()).stream()
                        .filter(shift -> shift.role() == ShiftRole.MARSHAL)
                        .mapToInt(UsualShift::seats)
                        .sum());
    }

    @Test
    void each_language_gets_two_who_interpret_and_children_two_adults() {
        var usual = UsualShifts.of(EventKind.EDUCATION_SESSION, EVENING, 30, List.of(HAITIAN, Language.SPANISH));
        var interpreters = usual.stream()
                .filter(shift -> shift.role() == ShiftRole.INTERPRETER)
                .toList();
        assertEquals(
                List.of(Set.of(HAITIAN), Set.of(Language.SPANISH)),
                interpreters.stream().map(UsualShift::languages).toList());
        assertTrue(interpreters.stream().allMatch(shift -> shift.seats() == 2));
        assertTrue(usual.stream().anyMatch(shift -> shift.role() == ShiftRole.CHILDCARE && shift.seats() == 2));
    }

    @Test
    void whoever_cleans_up_after_a_party_past_midnight_does_so_on_the_next_day() {
        var late = slot("2026-12-05T22:00", "2026-12-06T00:30");
        var last = UsualShifts.of(EventKind.RALLY, late, 100, List.of()).getLast();
        assertEquals(LocalDateTime.parse("2026-12-06T00:30"), last.slot().startLocal());
        assertEquals(LocalDateTime.parse("2026-12-06T01:30"), last.slot().endLocal());
    }

    @Test
    void minutes_before_and_after_are_real_ones_when_clocks_change() {
        // spring: at 2:00 it is 3:00; half an hour before 3:15 is 1:45
        var spring = slot("2026-03-08T03:15", "2026-03-08T05:00");
        assertEquals(LocalDateTime.parse("2026-03-08T01:45"), start(spring, ShiftRole.MARSHAL));
        // autumn: half an hour after an end at the second 1:45 is 2:15, an hour after the first 1:45 the second 1:45
        var autumn = new TimeSlot(
                LocalDateTime.parse("2026-11-01T00:00"),
                LocalDateTime.parse("2026-11-01T01:45"),
                NEW_YORK,
                LocalDateTime.parse("2026-11-01T00:00").atZone(NEW_YORK).toInstant(),
                LocalDateTime.parse("2026-11-01T01:45")
                        .atZone(NEW_YORK)
                        .withEarlierOffsetAtOverlap()
                        .toInstant());
        var clean = UsualShifts.of(EventKind.RALLY, autumn, 100, List.of()).getLast();
        assertEquals(LocalDateTime.parse("2026-11-01T01:45"), clean.slot().endLocal());
        assertEquals(Duration.ofHours(1), clean.slot().duration());
    }

    @Test
    void of_what_takes_all_day_nobody_helps_all_day() {
        var days = slot("2026-12-05T00:00", "2026-12-07T00:00");
        var usual = UsualShifts.of(EventKind.OTHER, days, 30, List.of());
        assertEquals(
                LocalDateTime.parse("2026-12-05T08:00"), usual.getFirst().slot().startLocal());
        assertEquals(
                LocalDateTime.parse("2026-12-05T17:30"), usual.getLast().slot().endLocal());
    }

    private static LocalDateTime start(TimeSlot event, ShiftRole role) {
        return UsualShifts.of(EventKind.RALLY, event, 100, List.of()).stream()
                .filter(shift -> shift.role() == role)
                .findFirst()
                .orElseThrow()
                .slot()
                .startLocal();
    }

    private static TimeSlot slot(String from, String to) {
        return TimeSlot.of(LocalDateTime.parse(from), LocalDateTime.parse(to), NEW_YORK);
    }
}

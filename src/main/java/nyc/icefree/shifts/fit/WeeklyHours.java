package nyc.icefree.shifts.fit;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import nyc.icefree.time.TimeSlot;

/** Hours of one week, from Monday to Sunday by the clock of home; a shift is of the week in which it starts, with all its hours. */
final class WeeklyHours {
    private WeeklyHours() {}

    /**
     * @param others of the same person
     * @return elapsed time of the shift and of those that start in its week
     */
    static Duration with(TimeSlot shift, Collection<TimeSlot> others, ZoneId home) {
        LocalDate week = monday(shift, home);
        return others.stream()
                .filter(other -> monday(other, home).equals(week))
                .map(TimeSlot::duration)
                .reduce(shift.duration(), Duration::plus);
    }

    private static LocalDate monday(TimeSlot slot, ZoneId home) {
        return slot.startsAt().atZone(home).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

package nyc.icefree.volunteers;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** One part of one day of each week: Tuesday evening. */
public record WeekPart(DayOfWeek day, DayPart part) {
    /** From Monday morning to Sunday evening. */
    public static final List<WeekPart> ALL = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Arrays.stream(DayPart.values()).map(part -> new WeekPart(day, part)))
            .toList();
}

package nyc.icefree.volunteers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can help.
 *
 * @param week the parts of each week that are good; none where nothing is said of it, which stands in no way
 * @param away when they cannot in spite of it, in their order
 * @param hoursAWeek how many at most, from 1 to {@link #MOST_HOURS}; null where nothing is said
 */
public record FreeTimes(
        Set<WeekPart> week, List<Away> away, @Nullable Integer hoursAWeek) {
    public static final int MOST_AWAY = 20;
    public static final int MOST_HOURS = 60;
    public static final FreeTimes NOTHING_SAID = new FreeTimes(Set.of(), List.of(), null);

    public FreeTimes {
        week = Set.copyOf(week);
        away = away.stream()
                .distinct()
                .sorted(Comparator.comparing(Away::first).thenComparing(Away::last))
                .toList();
    }

    /** Whether nothing that they said is against it. @param home where their week and their days are */
    public boolean isFree(TimeSlot slot, ZoneId home) {
        return isInWeek(slot, home) && isHere(slot, home);
    }

    private boolean isInWeek(TimeSlot slot, ZoneId home) {
        if (week.isEmpty()) {
            return true;
        }
        var at = slot.startsAt();
        while (at.isBefore(slot.endsAt())) {
            var local = at.atZone(home);
            var part = DayPart.at(local.toLocalTime()).orElse(null);
            if (part == null || !week.contains(new WeekPart(local.getDayOfWeek(), part))) {
                return false;
            }
            at = part.until(local.toLocalDate()).atZone(home).toInstant();
        }
        return true;
    }

    private boolean isHere(TimeSlot slot, ZoneId home) {
        return away.stream()
                .noneMatch(days -> days.first().atStartOfDay(home).toInstant().isBefore(slot.endsAt())
                        && days.last()
                                .plusDays(1)
                                .atStartOfDay(home)
                                .toInstant()
                                .isAfter(slot.startsAt()));
    }

    /** Without what is past. */
    FreeTimes from(LocalDate today) {
        return new FreeTimes(
                week, away.stream().filter(days -> !days.isPast(today)).toList(), hoursAWeek);
    }

    /** Never what somebody answered. */
    @Override
    public String toString() {
        return "FreeTimes[…]";
    }
}

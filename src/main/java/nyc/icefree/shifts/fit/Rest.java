package nyc.icefree.shifts.fit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nyc.icefree.time.TimeSlot;

/**
 * Checks rest between shifts: eleven hours in a row within each 24 (as in the European working time directive,
 * 2003/88/EC, article 3), and a free day after six days with shifts. A single shift may be longer: that is for its
 * planners to decide.
 */
public final class Rest {
    static final Duration LEAST = Duration.ofHours(11);
    static final int MOST_DAYS = 6;

    public static final Duration REACH = Duration.ofDays(MOST_DAYS + 1L);

    private static final Duration LONGEST_DUTY = Duration.ofHours(24).minus(LEAST);
    private static final Duration DAY = Duration.ofHours(24);

    private Rest() {}

    /**
     * @param others of the same person
     * @return whether the shift, chained with all that are less than LEAST apart, lasts longer than 24 hours minus
     *     LEAST
     */
    static boolean isTooLittle(TimeSlot shift, Collection<TimeSlot> others) {
        var from = shift.startsAt();
        var until = shift.endsAt();
        var near = new HashSet<TimeSlot>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (TimeSlot other : others) {
                boolean joins = other.endsAt().plus(LEAST).isAfter(from)
                        && other.startsAt().minus(LEAST).isBefore(until);
                if (joins && near.add(other)) {
                    from = other.startsAt().isBefore(from) ? other.startsAt() : from;
                    until = other.endsAt().isAfter(until) ? other.endsAt() : until;
                    grows = true;
                }
            }
        }
        return !near.isEmpty() && Duration.between(from, until).compareTo(LONGEST_DUTY) > 0;
    }

    /**
     * @return how many days in a row would have a shift, by the wall clock; a shift past midnight counts for the day
     *     when it begins
     */
    static int daysInARow(TimeSlot shift, Collection<TimeSlot> others) {
        Set<LocalDate> days = new HashSet<>();
        others.forEach(other -> days(other).forEach(days::add));
        days(shift).forEach(days::add);
        LocalDate first = shift.startLocal().toLocalDate();
        while (days.contains(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        int many = 1;
        while (days.contains(first.plusDays(many))) {
            many++;
        }
        return many;
    }

    private static Stream<LocalDate> days(TimeSlot slot) {
        LocalDate first = slot.startLocal().toLocalDate();
        return slot.duration().compareTo(DAY) < 0
                ? Stream.of(first)
                : first.datesUntil(slot.lastDay().plusDays(1));
    }

    static boolean areTooManyDays(TimeSlot shift, Collection<TimeSlot> others) {
        int row = daysInARow(shift, others);
        return row > MOST_DAYS && row > days(shift).count();
    }
}

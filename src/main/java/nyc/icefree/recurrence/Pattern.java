package nyc.icefree.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.refusals.Refused;

/** Kinds of rules that a form can make. All tested programs expand them alike (docs/recurrence.md). */
public sealed interface Pattern {
    /** The stored RRULE without interval and end. */
    String text();

    /** The RRULE beside a DTSTART that the rule hits. */
    default String besideStart() {
        return text();
    }

    boolean hits(LocalDate day);

    /** False when Outlook takes other days or leaves the entry out. */
    default boolean isInOutlook() {
        return true;
    }

    record Daily() implements Pattern {
        @Override
        public String text() {
            return "FREQ=DAILY";
        }

        @Override
        public boolean hits(LocalDate day) {
            return true;
        }
    }

    record Weekly(Set<DayOfWeek> days) implements Pattern {
        public Weekly {
            if (days.isEmpty()) {
                throw new Refused(RuleRefused.NO_DAYS);
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }

        @Override
        public String text() {
            return "FREQ=WEEKLY;BYDAY=" + days.stream().map(Pattern::letters).collect(Collectors.joining(","));
        }

        @Override
        public boolean hits(LocalDate day) {
            return days.contains(day.getDayOfWeek());
        }
    }

    /** @param day 1 to 31, skipping months that are too short; -1 for the last day of each month */
    record MonthlyOnDay(int day) implements Pattern {
        public MonthlyOnDay {
            if (day != -1 && (day < 1 || day > 31)) {
                throw new Refused(RuleRefused.NOT_COMMON);
            }
        }

        @Override
        public String text() {
            return "FREQ=MONTHLY;BYMONTHDAY=" + day;
        }

        @Override
        public boolean hits(LocalDate at) {
            return at.getDayOfMonth() == (day == -1 ? at.lengthOfMonth() : day);
        }

        /** Outlook takes the last day of a month that is too short. */
        @Override
        public boolean isInOutlook() {
            return day <= 28;
        }
    }

    /** @param positions each 1 to 4, or -1 for the last; never both 4 and -1, which are the same day in most months */
    record MonthlyOnWeekday(Set<Integer> positions, DayOfWeek weekday) implements Pattern {
        public static final List<Integer> POSITIONS = List.of(1, 2, 3, 4, -1);

        public MonthlyOnWeekday {
            if (positions.isEmpty()) {
                throw new Refused(RuleRefused.NO_DAYS);
            }
            if (!POSITIONS.containsAll(positions)) {
                throw new Refused(RuleRefused.NOT_COMMON);
            }
            if (positions.containsAll(Set.of(4, -1))) {
                throw new Refused(RuleRefused.FOURTH_AND_LAST);
            }
            var ordered = new LinkedHashSet<>(POSITIONS);
            ordered.retainAll(positions);
            positions = Collections.unmodifiableSet(ordered);
        }

        public static MonthlyOnWeekday of(int position, DayOfWeek weekday) {
            return new MonthlyOnWeekday(Set.of(position), weekday);
        }

        /** Position of a day among its weekdays in the month; may be 5. */
        public static int position(LocalDate day) {
            return (day.getDayOfMonth() - 1) / 7 + 1;
        }

        @Override
        public String text() {
            return "FREQ=MONTHLY;BYDAY="
                    + positions.stream()
                            .map(position -> position + letters(weekday))
                            .collect(Collectors.joining(","));
        }

        @Override
        public boolean hits(LocalDate at) {
            return positions.stream()
                    .anyMatch(position -> at.equals(at.with(TemporalAdjusters.dayOfWeekInMonth(position, weekday))));
        }

        /** Outlook skips the whole entry if there are several positions. */
        @Override
        public boolean isInOutlook() {
            return positions.size() == 1;
        }
    }

    /** @param day not February 29: programs disagree about years without one */
    record Yearly(MonthDay day) implements Pattern {
        public Yearly {
            if (day.equals(MonthDay.of(Month.FEBRUARY, 29))) {
                throw new Refused(RuleRefused.LEAP_DAY);
            }
        }

        @Override
        public String text() {
            return "FREQ=YEARLY;BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=" + day.getDayOfMonth();
        }

        /** Bare, as other programs write it, so that their forms can still show the rule. */
        @Override
        public String besideStart() {
            return "FREQ=YEARLY";
        }

        @Override
        public boolean hits(LocalDate at) {
            return MonthDay.from(at).equals(day);
        }
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}

package nyc.icefree.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.recurrence.RuleRefused.Reason;

/** The kinds of rules that every calendar program understands alike, Outlook's included. */
public sealed interface Pattern {
    /** The part of the RRULE from FREQ on, without interval and end. */
    String text();

    boolean hits(LocalDate day);

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
                throw new RuleRefused(Reason.NO_DAYS);
            }
            days = java.util.Collections.unmodifiableSet(EnumSet.copyOf(days));
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

    /** @param day 1 to 31, a month that is too short is left out; or -1, the last of each month */
    record MonthlyOnDay(int day) implements Pattern {
        public MonthlyOnDay {
            if (day != -1 && (day < 1 || day > 31)) {
                throw new RuleRefused(Reason.NOT_COMMON);
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
    }

    /** @param position 1 to 4, or -1 for the last */
    record MonthlyOnWeekday(int position, DayOfWeek weekday) implements Pattern {
        public MonthlyOnWeekday {
            if (position != -1 && (position < 1 || position > 4)) {
                throw new RuleRefused(Reason.NOT_COMMON);
            }
        }

        @Override
        public String text() {
            return "FREQ=MONTHLY;BYDAY=" + position + letters(weekday);
        }

        @Override
        public boolean hits(LocalDate at) {
            return at.equals(at.with(TemporalAdjusters.dayOfWeekInMonth(position, weekday)));
        }
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}

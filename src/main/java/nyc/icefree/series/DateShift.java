package nyc.icefree.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Pattern.MonthlyOnWeekday;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Shift of all dates of a series, made from the move of one. Days and weeks shift by as many days; months and years follow the
 * moved date: from the second Tuesday to the third Wednesday, from the 5th to the 7th, from May 1 to May 3.
 */
final class DateShift {
    private final @Nullable Rule before;
    private final LocalDate from;
    private final LocalDate to;
    private final long days;
    private final LocalTime time;

    /** @param before null for chosen dates */
    DateShift(@Nullable Rule before, LocalDateTime from, LocalDateTime to) {
        this.before = before;
        this.from = from.toLocalDate();
        this.to = to.toLocalDate();
        this.days = ChronoUnit.DAYS.between(this.from, this.to);
        this.time = to.toLocalTime();
    }

    /** @throws Refused when no rule fits */
    @Nullable
    Rule rule() {
        if (before == null || days == 0) {
            return before;
        }
        var pattern = switch (before.pattern()) {
            case Pattern.Daily daily -> daily;
            case Pattern.Weekly weekly ->
                new Pattern.Weekly(weekly.days().stream().map(d -> d.plus(days)).collect(Collectors.toSet()));
            case Pattern.MonthlyOnDay onDay ->
                new Pattern.MonthlyOnDay(onDay.day() == -1 && isLast(to) ? -1 : to.getDayOfMonth());
            case MonthlyOnWeekday on -> onWeekday(on.positions());
            case Pattern.Yearly yearly -> new Pattern.Yearly(MonthDay.from(to));
        };
        var ending = before.ending() instanceof Ending.On on
                ? new Ending.On(last(on.last(), before.pattern(), pattern))
                : before.ending();
        return new Rule(pattern, before.interval(), ending);
    }

    private Pattern onWeekday(Set<Integer> positions) {
        int there = MonthlyOnWeekday.position(to);
        boolean fromTheEnd = positions.contains(-1) && isLastOfItsWeekday(to);
        if (positions.size() == 1) {
            return MonthlyOnWeekday.of(there > 4 || fromTheEnd ? -1 : there, to.getDayOfWeek());
        }
        int by = fromTheEnd && isLastOfItsWeekday(from) ? 0 : there - MonthlyOnWeekday.position(from);
        var shifted = positions.stream().map(position -> position + by).collect(Collectors.toSet());
        if ((by != 0 && positions.contains(-1)) || !MonthlyOnWeekday.POSITIONS.containsAll(shifted)) {
            throw new Refused(RuleRefused.MOVES_APART);
        }
        var next = new MonthlyOnWeekday(shifted, to.getDayOfWeek());
        if (!next.hits(to) || (by < 0 && shifted.contains(-1))) {
            throw new Refused(RuleRefused.MOVES_APART);
        }
        return next;
    }

    /** The rule ends with the same date as before, wherever that moves. */
    private LocalDate last(LocalDate last, Pattern before, Pattern after) {
        if (!isByPeriod(before)) {
            return last.plusDays(days);
        }
        var period = period(before, last);
        long still =
                in(before, period).stream().filter(day -> !day.isAfter(last)).count();
        var later = period.plus(by(after));
        var there = in(after, later);
        if (there.isEmpty()) {
            return end(after, later).minusDays(still == 0 ? 1 : 0);
        }
        return still == 0 ? there.getFirst().minusDays(1) : there.get((int) Math.min(still, there.size()) - 1);
    }

    /** Where a date of the old rule goes; empty for a month that is too short. */
    Optional<LocalDateTime> of(LocalDateTime at, @Nullable Rule after) {
        var day = at.toLocalDate();
        if (before == null || after == null || days == 0 || !isByPeriod(after.pattern())) {
            return Optional.of(day.plusDays(days).atTime(time));
        }
        var period = period(before.pattern(), day);
        long earlier = in(before.pattern(), period).stream()
                .filter(d -> d.isBefore(day))
                .count();
        return in(after.pattern(), period.plus(by(after.pattern()))).stream()
                .skip(earlier)
                .findFirst()
                .map(d -> d.atTime(time));
    }

    private Period by(Pattern pattern) {
        return pattern instanceof Pattern.Yearly
                ? Period.ofYears(to.getYear() - from.getYear())
                : Period.ofMonths((int) ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
    }

    private static LocalDate period(Pattern pattern, LocalDate day) {
        return pattern instanceof Pattern.Yearly ? day.withDayOfYear(1) : day.withDayOfMonth(1);
    }

    private static LocalDate end(Pattern pattern, LocalDate period) {
        return (pattern instanceof Pattern.Yearly ? period.plusYears(1) : period.plusMonths(1)).minusDays(1);
    }

    private static List<LocalDate> in(Pattern pattern, LocalDate period) {
        return period.datesUntil(end(pattern, period).plusDays(1))
                .filter(pattern::hits)
                .toList();
    }

    /** True when dates are found by month or year, not by counting days. */
    private static boolean isByPeriod(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Daily daily -> false;
            case Pattern.Weekly weekly -> false;
            case Pattern.MonthlyOnDay on -> true;
            case MonthlyOnWeekday on -> true;
            case Pattern.Yearly yearly -> true;
        };
    }

    private static boolean isLast(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static boolean isLastOfItsWeekday(LocalDate day) {
        return day.plusWeeks(1).getMonth() != day.getMonth();
    }
}

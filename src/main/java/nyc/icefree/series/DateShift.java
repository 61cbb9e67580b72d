package nyc.icefree.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.recurrence.Ending;
import nyc.icefree.recurrence.Pattern;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What one date that goes to another day means for all: days and weeks shift by as many days, months as the date itself says:
 * from the second Tuesday to the third Wednesday, from the 5th to the 7th.
 */
final class DateShift {
    private final long days;
    private final long months;
    private final LocalDate to;
    private final LocalTime time;

    DateShift(LocalDateTime from, LocalDateTime to) {
        this.days = ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
        this.months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        this.to = to.toLocalDate();
        this.time = to.toLocalTime();
    }

    @Nullable
    Rule rule(@Nullable Rule before) {
        if (before == null || days == 0) {
            return before;
        }
        var pattern = switch (before.pattern()) {
            case Pattern.Daily daily -> daily;
            case Pattern.Weekly weekly ->
                new Pattern.Weekly(weekly.days().stream().map(d -> d.plus(days)).collect(Collectors.toSet()));
            case Pattern.MonthlyOnDay onDay ->
                new Pattern.MonthlyOnDay(onDay.day() == -1 && to.equals(lastOf(to)) ? -1 : to.getDayOfMonth());
            case Pattern.MonthlyOnWeekday onWeekday ->
                new Pattern.MonthlyOnWeekday(position(onWeekday.position() == -1), to.getDayOfWeek());
        };
        var ending = before.ending() instanceof Ending.On on
                ? new Ending.On(last(on.last(), before.pattern(), pattern))
                : before.ending();
        return new Rule(pattern, before.interval(), ending);
    }

    private int position(boolean fromTheEnd) {
        int position = (to.getDayOfMonth() - 1) / 7 + 1;
        return position > 4 || (fromTheEnd && to.plusWeeks(1).getMonth() != to.getMonth()) ? -1 : position;
    }

    /** The rule ends with the same date as before, wherever that goes. */
    private LocalDate last(LocalDate last, Pattern before, Pattern after) {
        if (!monthly(before)) {
            return last.plusDays(days);
        }
        var month = YearMonth.from(last);
        var then = in(after, month.plusMonths(months))
                .orElse(month.plusMonths(months).atEndOfMonth());
        return in(before, month).filter(day -> !day.isAfter(last)).isPresent() ? then : then.minusDays(1);
    }

    /** Where a date goes that the rule gave; empty for a month that is too short. */
    Optional<LocalDateTime> of(LocalDateTime at, @Nullable Rule after) {
        return after == null || days == 0 || !monthly(after.pattern())
                ? Optional.of(at.toLocalDate().plusDays(days).atTime(time))
                : in(after.pattern(), YearMonth.from(at).plusMonths(months)).map(day -> day.atTime(time));
    }

    private static Optional<LocalDate> in(Pattern pattern, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(pattern::hits)
                .findFirst();
    }

    private static boolean monthly(Pattern pattern) {
        return pattern instanceof Pattern.MonthlyOnDay || pattern instanceof Pattern.MonthlyOnWeekday;
    }

    private static LocalDate lastOf(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }
}

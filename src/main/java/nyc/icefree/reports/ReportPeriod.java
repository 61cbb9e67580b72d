package nyc.icefree.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A month, a quarter or a year of the calendar, written as {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
public record ReportPeriod(YearMonth first, int months) {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Pattern WRITTEN = Pattern.compile("([12][0-9]{3})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?");

    public ReportPeriod {
        if (months != 1 && months != QUARTER && months != YEAR || (first.getMonthValue() - 1) % months != 0) {
            throw new IllegalArgumentException("no period: " + first + ", " + months + " months");
        }
    }

    public static ReportPeriod year(int year) {
        return new ReportPeriod(YearMonth.of(year, 1), YEAR);
    }

    /** Empty for what is none. */
    public static Optional<ReportPeriod> read(String written) {
        var found = WRITTEN.matcher(written);
        return found.matches() ? Optional.of(read(found)) : Optional.empty();
    }

    private static ReportPeriod read(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return new ReportPeriod(YearMonth.of(year, (Integer.parseInt(found.group(2)) - 1) * QUARTER + 1), QUARTER);
        }
        return found.group(3) == null
                ? year(year)
                : new ReportPeriod(YearMonth.of(year, Integer.parseInt(found.group(3))), 1);
    }

    public boolean isYear() {
        return months == YEAR;
    }

    public boolean isQuarter() {
        return months == QUARTER;
    }

    public int numberOfQuarter() {
        return (first.getMonthValue() - 1) / QUARTER + 1;
    }

    public YearMonth end() {
        return first.plusMonths(months);
    }

    /** This one, its quarters and its months, as far as they have begun. */
    public List<ReportPeriod> parts(YearMonth now) {
        return Stream.of(YEAR, QUARTER, 1)
                .filter(length -> length <= months)
                .flatMap(this::each)
                .filter(part -> !part.first().isAfter(now))
                .toList();
    }

    List<YearMonth> each() {
        return each(1).map(ReportPeriod::first).toList();
    }

    /** Whole ones only: none of a month. */
    List<ReportPeriod> quarters() {
        return each(QUARTER).toList();
    }

    private Stream<ReportPeriod> each(int length) {
        return Stream.iterate(first, month -> month.plusMonths(length))
                .limit(months / length)
                .map(month -> new ReportPeriod(month, length));
    }

    @Override
    public String toString() {
        return isYear()
                ? String.valueOf(first.getYear())
                : isQuarter() ? first.getYear() + "-Q" + numberOfQuarter() : first.toString();
    }
}

package nyc.icefree.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A month, a quarter or a year of the calendar, written as {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
public record ReportPeriod(YearMonth first, int months) {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;

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
        return Optional.of(written)
                .filter(text -> text.matches("[12][0-9]{3}(-.*)?"))
                .map(text -> year(Integer.parseInt(text.substring(0, 4))))
                .flatMap(year -> year.parts()
                        .filter(part -> part.toString().equals(written))
                        .findFirst());
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
        return parts().filter(part -> !part.first().isAfter(now)).toList();
    }

    private Stream<ReportPeriod> parts() {
        return Stream.of(YEAR, QUARTER, 1).filter(length -> length <= months).flatMap(this::each);
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

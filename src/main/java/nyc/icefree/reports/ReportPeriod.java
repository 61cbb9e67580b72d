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

    public static ReportPeriod quarter(YearMonth month) {
        return new ReportPeriod(month.minusMonths((month.getMonthValue() - 1) % QUARTER), QUARTER);
    }

    /** Empty for what is none. */
    public static Optional<ReportPeriod> read(String written) {
        if (written.matches("[12][0-9]{3}")) {
            return Optional.of(year(Integer.parseInt(written)));
        }
        if (written.matches("[12][0-9]{3}-Q[1-4]")) {
            int quarter = written.charAt(written.length() - 1) - '1';
            return Optional.of(new ReportPeriod(
                    YearMonth.of(Integer.parseInt(written.substring(0, 4)), quarter * QUARTER + 1), QUARTER));
        }
        return written.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")
                ? Optional.of(new ReportPeriod(YearMonth.parse(written), 1))
                : Optional.empty();
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

    List<YearMonth> each() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
    }

    /** Whole ones only: none of a month. */
    List<ReportPeriod> quarters() {
        return each().stream()
                .filter(month -> months >= QUARTER && (month.getMonthValue() - 1) % QUARTER == 0)
                .map(ReportPeriod::quarter)
                .toList();
    }

    @Override
    public String toString() {
        return isYear()
                ? String.valueOf(first.getYear())
                : isQuarter() ? first.getYear() + "-Q" + numberOfQuarter() : first.toString();
    }
}

package nyc.icefree.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be read of one organization or the coalition in a period.
 *
 * @param months totals of those that have begun; what is missing is zero
 * @param open whether a month is not written yet, so that its totals can still change
 * @param splits of the period's quarters that are written
 */
public record Report(
        ReportPeriod period, SortedMap<YearMonth, Map<Measure, Long>> months, boolean open, List<Split> splits) {

    /**
     * @param cells by value; null where one is too small to show any
     * @param leftOut organizations of the coalition that are not in them, since one of their own is too small
     */
    public record Split(
            ReportPeriod quarter, Breakdown by, @Nullable SortedMap<String, Long> cells, int leftOut) {}

    public long total(Measure measure) {
        return months.keySet().stream()
                .mapToLong(month -> total(month, measure))
                .sum();
    }

    public long total(YearMonth month, Measure measure) {
        return months.getOrDefault(month, Map.of()).getOrDefault(measure, 0L);
    }

    /** Null where nobody counted; of days the mean, null where nothing was decided. */
    public @Nullable Long known(Measure measure) {
        return known(measure, total(measure), total(Measure.COUNTED), total(Measure.DECIDED));
    }

    public @Nullable Long known(YearMonth month, Measure measure) {
        return known(measure, total(month, measure), total(month, Measure.COUNTED), total(month, Measure.DECIDED));
    }

    private static @Nullable Long known(Measure measure, long total, long counted, long decided) {
        if (measure == Measure.DAYS) {
            return decided == 0 ? null : Long.valueOf(Math.round((double) total / decided));
        }
        return measure.isCountedAtDoor() && counted == 0 ? null : Long.valueOf(total);
    }
}

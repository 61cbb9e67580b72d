package nyc.icefree.reports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

/** Numbers of one organization, or several, in some time. They may be small: {@link SmallNumbers} decides what leaves. */
final class Figures {
    static final String TOTAL = "";
    /** A part of the total whose rows were destroyed before the month was written. */
    static final String GONE = "GONE";

    record Line(Measure measure, String part) {}

    private final Map<Line, Long> amounts = new HashMap<>();

    static Figures sum(Collection<Figures> all) {
        var sum = new Figures();
        all.forEach(one -> one.each(sum::add));
        return sum;
    }

    void add(Measure measure, long amount) {
        add(new Line(measure, TOTAL), amount);
    }

    void add(Breakdown by, String value, long amount) {
        add(new Line(by.measure(), by.part(value)), amount);
    }

    void add(Line line, long amount) {
        if (amount > 0) {
            amounts.merge(line, amount, Long::sum);
        }
    }

    long total(Measure measure) {
        return amounts.getOrDefault(new Line(measure, TOTAL), 0L);
    }

    Map<Measure, Long> totals() {
        var totals = new EnumMap<Measure, Long>(Measure.class);
        Stream.of(Measure.values()).forEach(measure -> totals.put(measure, total(measure)));
        return totals;
    }

    /** By value, without those that are zero. */
    SortedMap<String, Long> cells(Breakdown by) {
        var cells = new TreeMap<String, Long>();
        String prefix = by.part("");
        each((line, amount) -> {
            if (line.measure() == by.measure() && line.part().startsWith(prefix)) {
                cells.put(line.part().substring(prefix.length()), amount);
            }
        });
        return cells;
    }

    void each(ObjLongConsumer<Line> taker) {
        amounts.forEach(taker::accept);
    }
}

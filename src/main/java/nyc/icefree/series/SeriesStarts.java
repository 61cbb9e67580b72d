package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nyc.icefree.refusals.Refused;

/** The wall times at which the dates of a new series begin. */
final class SeriesStarts {
    private SeriesStarts() {}

    static List<LocalDateTime> checked(List<LocalDateTime> starts) {
        if (starts.isEmpty()) {
            throw new Refused(SeriesRefused.NO_DATES);
        }
        if (starts.size() > SeriesPlanning.MOST_DATES) {
            throw new Refused(SeriesRefused.TOO_MANY_DATES);
        }
        return starts;
    }

    /** @param start gives the time of day, and the day from which the rule is searched */
    static List<LocalDateTime> of(LocalDateTime start, Repeats repeats, LocalDateTime horizon) {
        var time = start.toLocalTime();
        var all = new TreeSet<LocalDateTime>();
        var rule = repeats.rule();
        if (rule != null) {
            rule.firstFrom(start.toLocalDate()).ifPresent(day -> {
                var first = day.atTime(time);
                var before = horizon.isAfter(first) ? horizon : first.plusSeconds(1);
                all.addAll(rule.dates(first, first, before, SeriesPlanning.MOST_DATES + 1));
            });
        } else {
            all.add(start);
        }
        repeats.chosen().forEach(day -> all.add(day.atTime(time)));
        repeats.except().forEach(day -> all.remove(day.atTime(time)));
        return List.copyOf(all);
    }

    static boolean hit(Repeats repeats, LocalDateTime anchor, LocalDateTime at) {
        var rule = repeats.rule();
        return rule != null
                && !rule.dates(anchor, at, at.plusSeconds(1), SeriesPlanning.MOST_DATES)
                        .isEmpty();
    }

    /** The first date of the rule, a skipped one too, since the rule counts from it. Without a rule the first. */
    static LocalDateTime anchor(Repeats repeats, LocalDateTime first) {
        var rule = repeats.rule();
        var from = Stream.concat(repeats.except().stream(), Stream.of(first.toLocalDate()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return rule == null
                ? first
                : rule.firstFrom(from)
                        .map(day -> day.atTime(first.toLocalTime()))
                        .orElse(first);
    }
}

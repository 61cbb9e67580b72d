package nyc.icefree.series;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Maps the dates of a rule to those of its successor: the same day, else the nearest free one within six days. */
record DateMapping(Map<LocalDateTime, LocalDateTime> moved, List<LocalDateTime> dropped, List<LocalDateTime> added) {
    private static final int NEAR = 6;

    static DateMapping of(List<LocalDateTime> old, List<LocalDateTime> next) {
        var moved = new LinkedHashMap<LocalDateTime, LocalDateTime>();
        var free = new TreeSet<>(next);
        for (var at : old) {
            next.stream()
                    .filter(n -> n.toLocalDate().equals(at.toLocalDate()) && free.contains(n))
                    .findFirst()
                    .ifPresent(n -> {
                        moved.put(at, n);
                        free.remove(n);
                    });
        }
        var dropped = new ArrayList<LocalDateTime>();
        for (var at : old) {
            if (moved.containsKey(at)) {
                continue;
            }
            var near = free.stream()
                    .filter(n -> days(at, n) <= NEAR)
                    .min(java.util.Comparator.comparingLong((LocalDateTime n) -> days(at, n))
                            .thenComparing(n -> n));
            near.ifPresentOrElse(
                    n -> {
                        moved.put(at, n);
                        free.remove(n);
                    },
                    () -> dropped.add(at));
        }
        return new DateMapping(moved, dropped, List.copyOf(free));
    }

    /** Uses a known target for each date, so that a rule that is only shifted mixes up no days. */
    static DateMapping shifted(
            List<LocalDateTime> old, List<LocalDateTime> next, Function<LocalDateTime, Optional<LocalDateTime>> where) {
        var moved = new LinkedHashMap<LocalDateTime, LocalDateTime>();
        var free = new TreeSet<>(next);
        var dropped = new ArrayList<LocalDateTime>();
        for (var at : old) {
            where.apply(at).filter(free::remove).ifPresentOrElse(to -> moved.put(at, to), () -> dropped.add(at));
        }
        return new DateMapping(moved, dropped, List.copyOf(free));
    }

    private static long days(LocalDateTime one, LocalDateTime other) {
        return Math.abs(ChronoUnit.DAYS.between(one.toLocalDate(), other.toLocalDate()));
    }
}

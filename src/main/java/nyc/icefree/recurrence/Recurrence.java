package nyc.icefree.recurrence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Start, rules, extra dates (RDATE) and exceptions (EXDATE) of something that repeats, all in wall time. */
public record Recurrence(
        LocalDateTime start, List<RuleText> rules, Set<LocalDateTime> extra, Set<LocalDateTime> except) {
    private static final int MOST = 10_000;

    public Recurrence {
        rules = List.copyOf(rules);
        extra = Set.copyOf(extra);
        except = Set.copyOf(except);
    }

    /** The start always counts as a date, even if no rule hits it (RFC 5545). */
    public static Recurrence of(
            LocalDateTime start,
            List<RuleText> rules,
            Collection<LocalDateTime> extra,
            Collection<LocalDateTime> except) {
        return new Recurrence(start, rules, Set.copyOf(extra), Set.copyOf(except));
    }

    /**
     * Dates from {@code from} (included) to {@code before} (excluded), in order. Dates in a skipped hour are kept as
     * they stand; the caller must drop or ask.
     *
     * @param most 1 to 10,000
     */
    public List<LocalDateTime> expand(LocalDateTime from, LocalDateTime before, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " at once");
        }
        var all = new TreeSet<>(extra);
        all.add(start);
        for (var rule : rules) {
            all.addAll(rule.instances(start, from, before, most + except.size()));
        }
        return all.stream()
                .filter(at -> !at.isBefore(from) && at.isBefore(before) && !except.contains(at))
                .limit(most)
                .toList();
    }
}

package nyc.icefree.recurrence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When something happens again and again: its start, rules, extra dates (RDATE) and exceptions (EXDATE), all in wall time,
 * which clock changes do not move.
 */
public record Recurrence(
        LocalDateTime start, List<RuleText> rules, Set<LocalDateTime> extra, Set<LocalDateTime> except) {
    private static final int MOST = 10_000;

    public Recurrence {
        rules = List.copyOf(rules);
        extra = Set.copyOf(extra);
        except = Set.copyOf(except);
    }

    /** The start always counts as the first, as RFC 5545 has it, whether a rule hits it or not. */
    public static Recurrence of(
            LocalDateTime start,
            List<RuleText> rules,
            Collection<LocalDateTime> extra,
            Collection<LocalDateTime> except) {
        return new Recurrence(start, rules, Set.copyOf(extra), Set.copyOf(except));
    }

    /**
     * Those from {@code from} (included) to {@code before} (excluded), in order. A date in the hour that clocks skip in
     * spring is given as it stands: the caller leaves it out or asks.
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

package nyc.icefree.series;

import java.time.LocalDate;
import java.util.Set;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/** @param rule null for chosen dates only */
public record Repeats(@Nullable Rule rule, Set<LocalDate> chosen, Set<LocalDate> except) {
    public Repeats {
        chosen = Set.copyOf(chosen);
        except = Set.copyOf(except);
    }

    public Repeats withoutExceptions() {
        return new Repeats(rule, chosen, Set.of());
    }

    public static Repeats by(Rule rule) {
        return new Repeats(rule, Set.of(), Set.of());
    }

    public static Repeats on(Set<LocalDate> chosen) {
        return new Repeats(null, chosen, Set.of());
    }
}

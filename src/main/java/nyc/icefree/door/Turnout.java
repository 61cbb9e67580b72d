package nyc.icefree.door;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.text.Language;

/**
 * How many came, as counted. It is absent where nobody counted: that is never zero.
 *
 * @param headsets given out, by language
 */
public record Turnout(int adults, int children, Map<Language, Integer> headsets) {
    public static final Turnout NOBODY_YET = new Turnout(0, 0, Map.of());

    public int people() {
        return adults + children;
    }

    public int allHeadsets() {
        return headsets.values().stream().mapToInt(many -> many).sum();
    }

    boolean isCounted() {
        return people() > 0 || !headsets.isEmpty();
    }

    /** Those of its kind until now. */
    int of(CountInput count) {
        return switch (count.what()) {
            case ADULT -> adults;
            case CHILD -> children;
            case HEADSET -> headsets.getOrDefault(Objects.requireNonNull(count.language()), 0);
        };
    }

    Turnout and(CountInput count) {
        int many = count.howMany();
        return switch (count.what()) {
            case ADULT -> new Turnout(adults + many, children, headsets);
            case CHILD -> new Turnout(adults, children + many, headsets);
            case HEADSET -> {
                var given = new HashMap<>(headsets);
                given.merge(Objects.requireNonNull(count.language()), many, Integer::sum);
                given.values().removeIf(none -> none == 0);
                yield new Turnout(adults, children, given);
            }
        };
    }

    /** A door that took back more than it counted has counted nobody. */
    static Turnout sum(Collection<Turnout> doors) {
        var headsets = new HashMap<Language, Integer>();
        doors.forEach(door -> door.headsets.forEach((language, many) -> {
            if (many > 0) {
                headsets.merge(language, many, Integer::sum);
            }
        }));
        return new Turnout(
                doors.stream().mapToInt(door -> Math.max(0, door.adults)).sum(),
                doors.stream().mapToInt(door -> Math.max(0, door.children)).sum(),
                headsets);
    }
}

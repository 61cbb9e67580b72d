package nyc.icefree.digest;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.city.Area;
import nyc.icefree.text.Language;

/**
 * Somebody's choice of new events to hear of.
 *
 * @param areas any of these; empty for all
 * @param languages held in any of these or interpreted into it; empty for all
 */
public record DigestWishes(Language reader, Set<Area> areas, Set<Language> languages) {
    private static final String BETWEEN = ",";

    public DigestWishes {
        areas = Set.copyOf(areas);
        languages = Set.copyOf(languages);
    }

    /** Online events have no area, so they fit no area. */
    public boolean fit(Set<Area> there, Set<Language> spoken) {
        return (areas.isEmpty() || !Collections.disjoint(areas, there))
                && (languages.isEmpty() || !Collections.disjoint(languages, spoken));
    }

    /** The text that is sealed and that {@link #read} reads. */
    String write() {
        return String.join(
                "|",
                reader.tag(),
                written(areas.stream().map(Area::stored)),
                written(languages.stream().map(Language::tag)));
    }

    static DigestWishes read(String written) {
        String[] parts = written.split("\\|", -1);
        return new DigestWishes(new Language(parts[0]), all(parts[1], Area::ofStored), all(parts[2], Language::new));
    }

    private static String written(Stream<String> names) {
        return String.join(BETWEEN, names.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> Set<T> all(String written, Function<String, T> read) {
        return Arrays.stream(written.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(read)
                .collect(Collectors.toSet());
    }

    /** Hides the wishes from logs. */
    @Override
    public String toString() {
        return "DigestWishes[…]";
    }
}

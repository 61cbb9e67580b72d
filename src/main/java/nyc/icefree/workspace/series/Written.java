package nyc.icefree.workspace.series;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads again what stood in the fields of a form, by name: what is not known any more is left out. */
public final class Written {
    private Written() {}

    public static <T> Optional<T> read(Map<String, String> written, String name, Function<String, T> reading) {
        return one(written.getOrDefault(name, ""), reading);
    }

    /** Several, divided by commas. */
    public static <T> Set<T> all(Map<String, String> written, String name, Function<String, T> reading) {
        var all = new LinkedHashSet<T>();
        Arrays.stream(written.getOrDefault(name, "").split(","))
                .flatMap(text -> Stream.of(one(text, reading)))
                .forEach(read -> read.ifPresent(all::add));
        return all;
    }

    private static <T> Optional<T> one(String text, Function<String, T> reading) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(reading.apply(text));
        } catch (RuntimeException unknownHere) {
            return Optional.empty();
        }
    }
}

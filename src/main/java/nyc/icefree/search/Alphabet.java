package nyc.icefree.search;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Sorts names by the rules of the reader's language. */
public final class Alphabet {
    private Alphabet() {}

    /**
     * Prepares each name once, for speed.
     *
     * @param then decides between equal names, so that the order is stable
     */
    public static <T> Comparator<T> by(List<T> all, Function<T, String> name, Locale reader, Function<T, String> then) {
        var collator = Collator.getInstance(reader);
        Map<String, byte[]> prepared = new HashMap<>();
        all.forEach(one -> prepared.computeIfAbsent(
                name.apply(one), key -> collator.getCollationKey(key).toByteArray()));
        Comparator<T> byName = Comparator.comparing(
                one -> Objects.requireNonNull(prepared.get(name.apply(one))), Arrays::compareUnsigned);
        return byName.thenComparing(then);
    }
}

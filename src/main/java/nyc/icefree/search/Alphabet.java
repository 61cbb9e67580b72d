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

/** Puts names in the order of the reader's language. */
public final class Alphabet {
    private Alphabet() {}

    /**
     * Each name is prepared once, since comparing long lists letter by letter takes the longest of all that a list does.
     *
     * @param then between those with one name, so that the order is always the same
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

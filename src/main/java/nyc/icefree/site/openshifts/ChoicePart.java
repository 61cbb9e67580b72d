package nyc.icefree.site.openshifts;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A long list of choices: all chosen ones, and one page of the others.
 *
 * @param later index at which the next page begins, 0 after the last; null when all are shown
 */
public record ChoicePart<T>(List<T> options, @Nullable Integer later) {

    /**
     * @param from index from which others are shown
     * @param many others shown at most
     */
    public static <T> ChoicePart<T> of(List<T> all, Predicate<T> chosen, int from, int many) {
        var others = IntStream.range(0, all.size())
                .filter(n -> !chosen.test(all.get(n)))
                .boxed()
                .toList();
        if (others.size() <= many) {
            return new ChoicePart<>(all, null);
        }
        int last = others.getLast();
        var behind = others.stream().filter(n -> n >= (from > last ? 0 : from)).toList();
        var shown = behind.subList(0, Math.min(many, behind.size()));
        return new ChoicePart<>(
                IntStream.range(0, all.size())
                        .filter(n -> chosen.test(all.get(n)) || shown.contains(n))
                        .mapToObj(all::get)
                        .toList(),
                shown.getLast() == last ? 0 : shown.getLast() + 1);
    }
}

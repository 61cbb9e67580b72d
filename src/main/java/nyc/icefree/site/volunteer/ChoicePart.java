package nyc.icefree.site.volunteer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Of many choices all that are chosen, and of the others as many as a phone reads at once.
 *
 * @param <T> the kind of choice
 * @param later before which of all choices, chosen or not, the next part begins: the first again after the last; null where
 *     this is all
 */
public record ChoicePart<T>(List<T> options, @Nullable Integer later) {

    /** @param from how many of all are left out at first, but for those that are chosen @param many how many others are shown at most */
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

package nyc.icefree.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What of a long list is shown at once, in its order.
 *
 * @param total how many there are in all
 */
public record ListPart<T>(List<T> rows, int total) {
    public ListPart {
        rows = List.copyOf(rows);
    }

    /**
     * Of a list that is put in order by what is read lightly of each, only these rows are read whole.
     *
     * @param keys of all, in order
     * @param read what is not there any more it leaves out
     */
    public static <K, T> ListPart<T> of(List<K> keys, int offset, int limit, Function<List<K>, Map<K, T>> read) {
        var wanted = keys.stream().skip(offset).limit(limit).toList();
        var found = read.apply(wanted);
        return new ListPart<>(
                wanted.stream().map(found::get).filter(Objects::nonNull).toList(), keys.size());
    }
}

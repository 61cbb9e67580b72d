package nyc.icefree.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** @param total number of rows in the whole list */
public record ListPart<T>(List<T> rows, int total) {
    public ListPart {
        rows = List.copyOf(rows);
    }

    /** @param read leaves out rows that are gone */
    public static <K, T> ListPart<T> of(List<K> keys, int offset, int limit, Function<List<K>, Map<K, T>> read) {
        var wanted = keys.stream().skip(offset).limit(limit).toList();
        var found = read.apply(wanted);
        return new ListPart<>(
                wanted.stream().map(found::get).filter(Objects::nonNull).toList(), keys.size());
    }
}

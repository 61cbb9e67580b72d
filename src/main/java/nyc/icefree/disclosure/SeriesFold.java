package nyc.icefree.disclosure;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a list shows the dates of series.
 *
 * @param folded one line per series
 * @param opened series whose dates are listed all the same
 * @param only shows this series alone; null for everything
 */
public record SeriesFold(
        boolean folded, Set<UUID> opened, @Nullable UUID only) {
    public static final SeriesFold APART = new SeriesFold(false, Set.of(), null);

    public SeriesFold {
        opened = Set.copyOf(opened);
    }

    public static SeriesFold folded(Set<UUID> opened) {
        return new SeriesFold(true, opened, null);
    }

    public static SeriesFold only(UUID series) {
        return new SeriesFold(false, Set.of(), series);
    }
}

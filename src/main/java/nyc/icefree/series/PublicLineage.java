package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A series with all that was split off it, as everybody may see it.
 *
 * @param root by which it is found, for ever
 * @param parts those with public dates, by the first of them; none when nothing of it is public any more
 */
public record PublicLineage(UUID root, List<Part> parts) {
    public PublicLineage {
        parts = List.copyOf(parts);
    }

    /**
     * What goes by one rule.
     *
     * @param rule null for chosen dates; where it ends, it ends with the last date that is public
     * @param dates the public ones by start, past and cancelled ones included, without link and instructions
     */
    public record Part(@Nullable Rule rule, List<Date> dates) {
        public Part {
            dates = List.copyOf(dates);
        }
    }

    /** @param meant the wall time that the rule gave it, or its first one */
    public record Date(EventView event, LocalDateTime meant) {}
}

package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/** A series with all that was split off it, as everybody may see it: parts with public dates, by their first date. */
public record PublicLineage(UUID root, List<Part> parts) {
    public PublicLineage {
        parts = List.copyOf(parts);
    }

    /**
     * @param rule null for chosen dates; if it ends, it ends here with the last public date
     * @param dates public ones by start, also past and cancelled
     */
    public record Part(@Nullable Rule rule, List<Date> dates) {
        public Part {
            dates = List.copyOf(dates);
        }
    }

    /** @param meant wall time that the rule gave, or the date's first wall time */
    public record Date(EventView event, LocalDateTime meant) {}
}

package nyc.icefree.series;

import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventId;

/** A series with all that was split off it; {@code root} is the id of the first. */
public record SeriesLineage(UUID root, List<EventId> dates) {
    public SeriesLineage {
        dates = List.copyOf(dates);
    }
}

package nyc.icefree.series;

import java.util.List;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;

/**
 * A series with all that was split off it.
 * @param root id of the first
 * @param dates all their events
 */
public record SeriesLineage(UUID root, List<EventId> dates) {
    public SeriesLineage {
        dates = List.copyOf(dates);
    }
}

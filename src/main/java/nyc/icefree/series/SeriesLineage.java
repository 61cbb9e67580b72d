package nyc.icefree.series;

import java.util.List;
import java.util.UUID;
import nyc.icefree.eventviews.EventId;

/**
 * A series with all that was split off it: what a subscriber still takes for one thing.
 *
 * @param root the first of them, by which it is always found
 * @param dates all their events
 */
public record SeriesLineage(UUID root, List<EventId> dates) {
    public SeriesLineage {
        dates = List.copyOf(dates);
    }
}

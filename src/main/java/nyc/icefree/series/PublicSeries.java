package nyc.icefree.series;

import java.util.List;
import java.util.UUID;
import nyc.icefree.eventviews.EventView;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How an event comes again, for everybody.
 *
 * @param root by which calendars find it, also after it was split
 * @param rule null for chosen dates
 * @param coming its other public dates that are not over, by start, cancelled ones included
 */
public record PublicSeries(UUID root, @Nullable Rule rule, List<EventView> coming) {}

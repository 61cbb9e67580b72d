package nyc.icefree.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import nyc.icefree.disclosure.EventView;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * @param root id of the series' calendar, also after a split
 * @param rule null for chosen dates
 * @param meant when the series has this date, which may have been moved since
 * @param coming its other public dates that are not over, by start, also cancelled ones
 */
public record PublicSeries(UUID root, @Nullable Rule rule, LocalDateTime meant, List<EventView> coming) {}

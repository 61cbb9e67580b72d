package nyc.icefree.eventviews;

import java.util.UUID;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list for staff: an event, or the dates of a series that were found, of which it names the first.
 *
 * @param series that it is a date of
 * @param rule of that series; null for chosen dates too
 * @param dates of it that were found
 * @param head stands for all of them
 */
public record ListedEvent(
        EventRow row, @Nullable UUID series, @Nullable Rule rule, int dates, boolean head) {}

package nyc.icefree.disclosure;

import java.util.UUID;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A line of a staff list: an event, or a series by its first found date.
 *
 * @param series that it is a date of
 * @param rule of that series; null for chosen dates too
 * @param dates found of it
 * @param head stands for all of them
 */
public record ListedEvent(
        EventRow row, @Nullable UUID series, @Nullable Rule rule, int dates, boolean head) {}

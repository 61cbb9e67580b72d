package nyc.icefree.disclosure;

import java.util.UUID;
import nyc.icefree.recurrence.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A line of a staff list: an event, or a series represented by its first found date.
 *
 * @param series of which it is a date; null for none
 * @param rule of that series; null too when its dates were chosen one by one
 * @param dates how many dates of the series were found
 * @param head the line stands for all found dates
 */
public record ListedEvent(
        EventRow row, @Nullable UUID series, @Nullable Rule rule, int dates, boolean head) {}

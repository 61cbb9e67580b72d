package nyc.icefree.calendar;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * @param uid the event's own, or that of its series
 * @param recurrenceId which date of the series (RFC 5545, 3.8.4.4); null for an event outside a series
 */
public record EntryName(String uid, @Nullable ZonedDateTime recurrenceId) {}

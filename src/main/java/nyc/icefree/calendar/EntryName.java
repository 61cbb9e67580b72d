package nyc.icefree.calendar;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entry in a calendar.
 *
 * @param uid the event's own, or that of the series whose date it is
 * @param recurrenceId which of its dates (RFC 5545, 3.8.4.4); null for an entry by itself
 */
public record EntryName(String uid, @Nullable ZonedDateTime recurrenceId) {}

package nyc.icefree.events;

import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether and how many people may come.
 *
 * @param capacity null for no limit
 */
public record EventTerms(
        EventId id,
        EventKind kind,
        EventState state,
        TimeSlot slot,
        @Nullable Integer capacity,
        boolean takesRsvps) {}

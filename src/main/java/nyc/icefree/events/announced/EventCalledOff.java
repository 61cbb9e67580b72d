package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventState;
import org.jspecify.annotations.Nullable;

/**
 * Announced when an event will not take place at its date: it is postponed, cancelled or no longer public.
 *
 * @param version of the event by now, so that each is told once
 * @param backTo the version that undoing a cancellation restored: people who know it and heard of nothing since need
 *     not be told; else null
 */
public record EventCalledOff(
        EventId event,
        EventState state,
        int version,
        @Nullable Integer backTo) {}

package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Announced when a published event was postponed without a new date.
 *
 * @param version of the event by now, so that each postponing is told once
 * @param backTo the version that undoing a cancellation restored: people who know it and heard of nothing since need
 *     not be told; else null
 */
public record EventPostponed(
        EventId event, int version, @Nullable Integer backTo) {
    public EventPostponed(EventId event, int version) {
        this(event, version, null);
    }
}

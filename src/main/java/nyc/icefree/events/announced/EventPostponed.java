package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Announced: a published event will not take place at its time; a new date is to follow.
 *
 * @param version of the event by now, so that each postponing is told once
 * @param backTo the version as which it is postponed again, when a cancellation was taken back: whoever knows that version, and
 *     has heard of nothing since, need not hear of this; else null
 */
public record EventPostponed(
        EventId event, int version, @Nullable Integer backTo) {
    public EventPostponed(EventId event, int version) {
        this(event, version, null);
    }
}

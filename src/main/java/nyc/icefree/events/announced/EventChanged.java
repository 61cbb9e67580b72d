package nyc.icefree.events.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Announced when a published event was changed.
 *
 * @param version of the event after the change, so that each change is told once
 * @param timeOrPlace whether people who come must be told
 * @param backTo the version that an undo restored: people who heard of nothing since need not be told; else null
 * @param by who did it; null for jobs
 */
public record EventChanged(
        EventId event,
        int version,
        boolean timeOrPlace,
        @Nullable Integer backTo,
        @Nullable PersonId by) {
    /** For listeners that tell people: nothing is stored for them where time and place stay. */
    public static final String MOVED = "#a0.timeOrPlace()";

    public EventChanged(EventId event, int version, boolean timeOrPlace) {
        this(event, version, timeOrPlace, null, null);
    }
}

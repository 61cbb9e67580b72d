package nyc.icefree.calendar;

import java.time.Instant;

/** A written event or series of a feed, with the start of its first date and the end of its last date there. */
record DatedComponent(CachedComponent component, Instant starts, Instant ends) {

    /** Octets, counted as if cancelled entries kept their STATUS, so that both variants carry the same events. */
    int size() {
        return component.size();
    }
}

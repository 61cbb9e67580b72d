package nyc.icefree.calendar;

import java.time.Instant;

/**
 * A written event or series of a feed and when it takes place.
 *
 * @param starts for a series, its first date in the feed
 * @param ends for a series, the end of its last date
 */
record DatedPiece(CachedComponent component, Instant starts, Instant ends) {

    /** Octets, counted as if cancelled entries kept their STATUS, so that both variants carry the same events. */
    int size() {
        return component.size();
    }
}

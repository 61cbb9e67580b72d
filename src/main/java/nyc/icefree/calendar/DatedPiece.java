package nyc.icefree.calendar;

import java.time.Instant;

/**
 * A written event or series of a feed, and when it takes place.
 *
 * @param starts of a series its first date in the feed
 * @param ends of a series its last
 */
record DatedPiece(CachedComponent component, Instant starts, Instant ends) {

    /** In octets, the same in the variant that leaves marks out, so that both carry the same events. */
    int size() {
        return component.size();
    }
}

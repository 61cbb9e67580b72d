package nyc.icefree.eventviews;

import java.time.Instant;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed: an event that is public (or cancelled, with its content), or the tombstone of one that was.
 *
 * @param view for the public; null for a tombstone, of which nothing may be told but the other components
 */
public record FeedEvent(
        EventId id,
        String uid,
        TimeSlot slot,
        int sequence,
        Instant modifiedAt,
        @Nullable EventView view) {
    /** The same without content. */
    public FeedEvent tombstone() {
        return view == null ? this : new FeedEvent(id, uid, slot, sequence, modifiedAt, null);
    }

    public boolean withdrawn() {
        return view == null;
    }
}

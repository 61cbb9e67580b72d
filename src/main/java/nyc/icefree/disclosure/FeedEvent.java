package nyc.icefree.disclosure;

import java.time.Instant;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed: a public (or cancelled) event, one that has left this feed, or the tombstone of one that was
 * public.
 *
 * @param view for the public; null where the feed may not show the event
 * @param left for one that left the feed; null too for a tombstone
 */
public record FeedEvent(
        EventId id,
        String uid,
        TimeSlot slot,
        int sequence,
        Instant modifiedAt,
        @Nullable EventView view,
        @Nullable FeedRemoval left) {
    public enum Shown {
        LIVE,
        LEFT,
        WITHDRAWN
    }

    public FeedEvent {
        if (view != null && left != null) {
            throw new IllegalArgumentException("what is shown has not left");
        }
    }

    public FeedEvent(
            EventId id, String uid, TimeSlot slot, int sequence, Instant modifiedAt, @Nullable EventView view) {
        this(id, uid, slot, sequence, modifiedAt, view, null);
    }

    public FeedEvent tombstone() {
        return withdrawn() ? this : new FeedEvent(id, uid, slot, sequence, modifiedAt, null);
    }

    public FeedEvent departed() {
        return view == null ? this : new FeedEvent(id, uid, slot, sequence, modifiedAt, null, FeedRemoval.of(view));
    }

    public String slug() {
        return view != null ? view.slug() : left != null ? left.slug() : "";
    }

    public Shown shown() {
        return view != null ? Shown.LIVE : left != null ? Shown.LEFT : Shown.WITHDRAWN;
    }

    public boolean withdrawn() {
        return shown() == Shown.WITHDRAWN;
    }
}

package nyc.icefree.events;

import org.jspecify.annotations.Nullable;

/**
 * How an event is known in its partner's calendar.
 *
 * @param uid null when it has none that can be kept
 * @param repeats it is one of several dates with this UID, so it needs another one here
 * @param url of the event there, https
 */
public record PartnerName(
        @Nullable String uid, boolean repeats, @Nullable String url) {
    private static final int LONGEST_KEPT = 200;

    public PartnerName {
        uid = uid == null || uid.length() > LONGEST_KEPT || uid.matches(".*\\p{Cntrl}.*") ? null : uid;
    }

    @Nullable
    String kept() {
        return repeats ? null : uid;
    }
}

package nyc.icefree.sources;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One date of a partner's calendar as it is kept.
 *
 * @param recurrence of a repeating event: which date; empty otherwise
 * @param event as which it stands here
 * @param looksLike another event of the same gathering, as it seems, until a person has said whether it stays
 * @param missed by how many good fetches in a row
 * @param published what its event follows, where something else waits; otherwise null
 */
record SourceEntry(
        UUID id,
        int version,
        UUID source,
        String uid,
        String recurrence,
        EntryState state,
        @Nullable UUID event,
        @Nullable UUID looksLike,
        int missed,
        CalendarEntry said,
        @Nullable CalendarEntry published) {

    SourceEntry asPublished() {
        return published == null
                ? this
                : new SourceEntry(
                        id, version, source, uid, recurrence, state, event, looksLike, missed, published, null);
    }

    String key() {
        return uid + "\n" + recurrence;
    }
}

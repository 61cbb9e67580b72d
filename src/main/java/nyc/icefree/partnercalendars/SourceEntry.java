package nyc.icefree.partnercalendars;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One date of a partner's calendar as stored.
 *
 * @param recurrence which date of a repeating event; empty otherwise
 * @param event its event here
 * @param looksLike an event that it seems to double, until a person decides
 * @param missed number of good fetches in a row without it
 * @param published what its event follows while a change waits; otherwise null
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
        EntryContent said,
        @Nullable EntryContent published) {

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

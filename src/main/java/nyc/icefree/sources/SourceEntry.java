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
 */
record SourceEntry(
        UUID id,
        UUID source,
        String uid,
        String recurrence,
        EntryState state,
        @Nullable UUID event,
        @Nullable UUID looksLike,
        int missed,
        CalendarEntry said) {

    String key() {
        return uid + "\n" + recurrence;
    }
}

package nyc.icefree.sources;

import java.util.UUID;
import nyc.icefree.eventform.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * One date of a partner's calendar as it is kept.
 *
 * @param recurrence of a repeating event: which date; empty otherwise
 * @param event as which it stands here; of a merged one the other partner's
 * @param own of a merged one: the event that it had before
 * @param kind as which it became an event
 * @param missed by how many good fetches in a row
 */
record SourceEntry(
        UUID id,
        UUID source,
        String uid,
        String recurrence,
        EntryState state,
        @Nullable UUID event,
        @Nullable UUID own,
        EventKind kind,
        int missed,
        CalendarEntry said) {

    String key() {
        return uid + "\n" + recurrence;
    }
}

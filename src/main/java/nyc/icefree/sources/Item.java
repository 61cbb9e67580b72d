package nyc.icefree.sources;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One date of a partner's calendar as it is kept.
 *
 * @param recurrence of a repeating event: which date; empty otherwise
 * @param missed by how many good fetches in a row
 */
record Item(
        UUID id,
        UUID source,
        String uid,
        String recurrence,
        ItemState state,
        @Nullable UUID event,
        int missed,
        Said said) {

    String key() {
        return uid + "\n" + recurrence;
    }
}

package nyc.icefree.site.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Name of an event where a URI is needed: the {@code id} of Atom, the {@code @id} of schema.org. */
public final class EventName {
    private EventName() {}

    /**
     * A URN (RFC 9562, version 3) of the whole UID, the same for ever. UIDs from partners' calendars may hold
     * anything, so they are hashed.
     */
    public static String of(String uid) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8));
    }
}

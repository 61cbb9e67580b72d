package nyc.icefree.site.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** By which name an event is known where only an address will do: the {@code id} of Atom, the {@code @id} of schema.org. */
public final class EventName {
    private EventName() {}

    /**
     * A URN (RFC 9562, version 3) of the whole UID, the same for ever: a UID from a partner's calendar may hold anything, and
     * may begin as another's does.
     */
    public static String of(String uid) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(uid.getBytes(StandardCharsets.UTF_8));
    }
}

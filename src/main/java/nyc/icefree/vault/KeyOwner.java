package nyc.icefree.vault;

import java.util.Optional;
import java.util.UUID;

/** Whose data key seals a value: an event's (its RSVPs), a person's, a request's, a digest's, a place's. Destroying the key erases all it sealed. */
public record KeyOwner(String name) {
    public static KeyOwner event(UUID id) {
        return new KeyOwner("event:" + id);
    }

    public static KeyOwner person(UUID id) {
        return new KeyOwner("person:" + id);
    }

    public static KeyOwner request(UUID id) {
        return new KeyOwner("request:" + id);
    }

    /** For the address and the wishes of whoever gets new events by mail. */
    public static KeyOwner digest(UUID id) {
        return new KeyOwner("digest:" + id);
    }

    /** For what leads in to an event: its link and its instructions. */
    public static KeyOwner door(UUID event) {
        return new KeyOwner("door:" + event);
    }

    public static KeyOwner venue(UUID id) {
        return new KeyOwner("venue:" + id);
    }

    /** A partner's calendar. */
    public static KeyOwner source(UUID id) {
        return new KeyOwner("source:" + id);
    }

    /** That an organization let somebody go. */
    public static KeyOwner block(UUID id) {
        return new KeyOwner("block:" + id);
    }

    /** That addresses were asked in a month whether somebody helps. */
    public static KeyOwner askedMonth(UUID id) {
        return new KeyOwner("asked-month:" + id);
    }

    /** The event, person, request and so on; nothing for the campaign. */
    public Optional<UUID> id() {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(UUID.fromString(name.substring(colon + 1)));
    }

    /** For what belongs to nobody in particular, such as the mail server's password. */
    public static KeyOwner campaign() {
        return new KeyOwner("campaign");
    }
}

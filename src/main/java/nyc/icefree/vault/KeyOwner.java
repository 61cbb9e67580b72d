package nyc.icefree.vault;

import java.util.Optional;
import java.util.UUID;

/** Owner of a data key: an event (its RSVPs), a person, a request and so on. Destroying the key erases it all. */
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

    /** A digest reader's address and wishes. */
    public static KeyOwner digest(UUID id) {
        return new KeyOwner("digest:" + id);
    }

    /** An event's online link and instructions. */
    public static KeyOwner door(UUID event) {
        return new KeyOwner("door:" + event);
    }

    public static KeyOwner venue(UUID id) {
        return new KeyOwner("venue:" + id);
    }

    public static KeyOwner source(UUID id) {
        return new KeyOwner("source:" + id);
    }

    /** An organization's note that it let somebody go. */
    public static KeyOwner block(UUID id) {
        return new KeyOwner("block:" + id);
    }

    /** Marks of the addresses that were asked for help in one month. */
    public static KeyOwner askedMonth(UUID id) {
        return new KeyOwner("asked-month:" + id);
    }

    /** Id of the owner; empty for the campaign. */
    public Optional<UUID> id() {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(UUID.fromString(name.substring(colon + 1)));
    }

    /** For secrets without an owner, such as the mail server's password. */
    public static KeyOwner campaign() {
        return new KeyOwner("campaign");
    }
}

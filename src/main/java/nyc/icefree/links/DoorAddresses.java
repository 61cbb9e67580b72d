package nyc.icefree.links;

import nyc.icefree.vault.SecretToken;

/** Addresses of an event's door. They have no language: helpers of several share one link. */
public final class DoorAddresses {
    private DoorAddresses() {}

    /** Opens a door, for whoever has its link. */
    public static String door(SecretToken token) {
        return "/door/" + token.value();
    }

    /** What a ticket's QR says. */
    public static String ticket(SecretToken code) {
        return "/ticket/" + code.value();
    }

    /** A sheet of paper to make strokes on. */
    public static String tally(String eventId) {
        return "/workspace/door-sheet/" + eventId;
    }
}

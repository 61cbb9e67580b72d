package nyc.icefree.door;

/** Why one count is not taken, however often it is sent. */
public enum CountRefused {
    /** The link is not open yet, or was not when it was counted, or is revoked. */
    NOT_OPEN,
    /** The link has counted three times as many as the room holds. */
    TOO_MANY,
    /** Takes back more than was counted. */
    TOO_FEW,
    /** No number of people, or a headset in a language into which nobody interprets. */
    WRONG
}

package nyc.icefree.rsvp.spots;

/** What cached pages say of spots: a word, never a number. */
public enum SpotsLeft {
    OPEN,
    FEW,
    FULL,
    /** Cancelled, over, or no RSVPs are taken. */
    CLOSED
}

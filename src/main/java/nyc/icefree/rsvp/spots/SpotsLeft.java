package nyc.icefree.rsvp.spots;

/** The word that cached pages say of spots, never a number. */
public enum SpotsLeft {
    OPEN,
    FEW,
    FULL,
    /** Cancelled, over, or no RSVPs are taken. */
    CLOSED
}

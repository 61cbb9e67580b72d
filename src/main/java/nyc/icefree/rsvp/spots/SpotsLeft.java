package nyc.icefree.rsvp.spots;

/** What cached pages say of places: a word, never a number. */
public enum SpotsLeft {
    OPEN,
    FEW,
    FULL,
    /** No answer is taken: cancelled, over, or the event needs none. */
    CLOSED
}

package nyc.icefree.rsvp.answers;

/** What an answer brings to show that a person sends it. */
public enum Proof {
    /** Nothing but itself, which is enough as long as few do so at once. */
    NONE,
    /** Nothing, among so many like it that a person must look at it. */
    DOUBTED,
    /** What a flood of made-up answers does not bring. */
    SHOWN
}

package nyc.icefree.shifts;

/** How a volunteer gets a shift by themselves. */
public enum SignupMode {
    /** They take it. */
    OPEN,
    /** They ask, an organizer answers. */
    ASK
}

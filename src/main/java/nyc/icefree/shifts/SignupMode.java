package nyc.icefree.shifts;

/** How a volunteer gets a shift. */
public enum SignupMode {
    /** They take it. */
    OPEN,
    /** They ask, an organizer answers. */
    ASK,
    /** Only organizers put people in: nobody finds it in a list. */
    INVITED
}

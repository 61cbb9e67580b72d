package nyc.icefree.shifts;

public enum SignupMode {
    OPEN,
    ASK,
    /** Only organizers put people in; it is in no list. */
    INVITED
}

package nyc.icefree.volunteers.imports;

/**
 * What becomes of a line. None says whether an address is known to anybody but the organization whose list it is: whoever may not
 * be asked is READY too, and is asked nothing.
 */
public enum ImportStanding {
    READY,
    HELPS_ALREADY,
    /** A line above has the same address. */
    TWICE,
    ADDRESS_MISSING,
    NOT_AN_ADDRESS,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** A number, an address or a formula. */
    NOT_A_NAME,
    BEYOND_TODAY
}

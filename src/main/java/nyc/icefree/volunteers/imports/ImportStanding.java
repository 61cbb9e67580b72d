package nyc.icefree.volunteers.imports;

/** Never tells whether others know the address: people who may not be asked are READY too, and get no mail. */
public enum ImportStanding {
    READY,
    HELPS_ALREADY,
    TWICE,
    ADDRESS_MISSING,
    NOT_AN_ADDRESS,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** It looks like a number, an address or a formula. */
    NOT_A_NAME,
    BEYOND_TODAY
}

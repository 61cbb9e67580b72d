package nyc.icefree.venues;

/** Consequences of a venue's change for people who come to an event there. */
public enum VenueChange {
    NOTHING,
    /** Changed only what staff see. */
    WITHIN,
    /** Changed what is shown, but people go to the same door. */
    SHOWN,
    MOVED
}

package nyc.icefree.venues;

/** What a change of a venue means for people who come to an event there. */
public enum VenueChange {
    NOTHING,
    /** Changed only what staff see. */
    WITHIN,
    /** Changed what is shown, but people go to the same door. */
    SHOWN,
    MOVED
}

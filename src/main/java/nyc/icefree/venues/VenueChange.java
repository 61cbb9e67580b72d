package nyc.icefree.venues;

/** What changed for people who know a place from an event. */
public enum VenueChange {
    NOTHING,
    /** Only what staff see. */
    WITHIN,
    /** Something shown, but people find the same door. */
    SHOWN,
    MOVED
}

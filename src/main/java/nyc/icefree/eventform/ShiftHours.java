package nyc.icefree.eventform;

/** What happens to an event's shifts when it moves. */
public enum ShiftHours {
    /** Keeps their distance from its start, by the wall clock. */
    MOVE,
    KEEP
}

package nyc.icefree.eventform;

/** Choices for an event's shifts when it moves. */
public enum ShiftHours {
    /** Keeps their distance from its start, by the wall clock. */
    MOVE,
    KEEP
}

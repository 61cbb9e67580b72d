package nyc.icefree.eventform;

/** What becomes of an event's shifts when it moves. */
public enum ShiftHours {
    /** As far from its start as they were, by the clock on the wall. */
    MOVE,
    /** Each stays when it is. */
    KEEP
}

package nyc.icefree.disclosure;

/** Whether an event is over follows from its time, not from its state. */
public enum EventState {
    DRAFT,
    /** Waits for approval, since its host is not trusted. */
    SUBMITTED,
    /** Its organizers may publish it, or it publishes itself when its hour comes. */
    APPROVED,
    PUBLISHED,
    /** Keeps its page and answers; its date no longer holds, and a new one is to follow. */
    POSTPONED,
    CANCELLED,
    /** Formerly published; only tombstones remain. */
    UNPUBLISHED
}

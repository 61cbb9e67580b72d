package nyc.icefree.disclosure;

/** Whether an event is over follows from its time, not from its state. */
public enum EventState {
    DRAFT,
    /** Waits for approval, since its host is not trusted. */
    SUBMITTED,
    /** Its organizers may publish it, or it publishes itself at its set time. */
    APPROVED,
    PUBLISHED,
    /** Keeps its page and answers; the date no longer holds, a new one will follow. */
    POSTPONED,
    CANCELLED,
    /** Was published; only tombstones remain in feeds. */
    UNPUBLISHED
}

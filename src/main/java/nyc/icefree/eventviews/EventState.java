package nyc.icefree.eventviews;

/** Where an event stands; that it is over follows from its time, that it was changed from its messages. */
public enum EventState {
    DRAFT,
    /** Waits for approval, since its host is not trusted to publish by itself. */
    SUBMITTED,
    /** May be published by its organizers, or publishes itself when its hour comes. */
    APPROVED,
    PUBLISHED,
    /** Keeps its page and its answers; the date stands no more and a new one is to follow. */
    POSTPONED,
    CANCELLED,
    /** A former published event that only tombstones remember. */
    UNPUBLISHED
}

package nyc.icefree.events;

/** Where an event stands. Unpublished is a former published event that only tombstones remember. */
public enum EventState {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    UNPUBLISHED
}

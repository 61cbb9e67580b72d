package nyc.icefree.eventform;

/** Whether everybody finds an event, or only people with its secret link. */
public enum Reach {
    LISTED,
    BY_LINK
}

package nyc.icefree.eventform;

/** Whether everybody finds an event, or only those who were given its secret link. */
public enum Reach {
    LISTED,
    BY_LINK
}

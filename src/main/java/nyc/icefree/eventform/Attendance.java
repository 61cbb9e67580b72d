package nyc.icefree.eventform;

/** How people come: to a place, by a link, or either way. */
public enum Attendance {
    IN_PERSON,
    ONLINE,
    HYBRID
}

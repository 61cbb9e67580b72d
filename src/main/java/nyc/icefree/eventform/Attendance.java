package nyc.icefree.eventform;

public enum Attendance {
    IN_PERSON,
    ONLINE,
    HYBRID
}

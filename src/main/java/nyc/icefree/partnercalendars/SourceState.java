package nyc.icefree.partnercalendars;

public enum SourceState {
    PROPOSED,
    ACTIVE,
    PAUSED,
    /** Its server says that it is gone for good. */
    STOPPED
}

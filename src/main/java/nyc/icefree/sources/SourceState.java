package nyc.icefree.sources;

public enum SourceState {
    PROPOSED,
    ACTIVE,
    PAUSED,
    /** Its server says that it is gone for good. */
    STOPPED
}

package nyc.icefree.sources;

public enum SourceState {
    /** Waits for an administrator. */
    PROPOSED,
    ACTIVE,
    PAUSED,
    /** Its server says that it is gone for good. */
    STOPPED
}

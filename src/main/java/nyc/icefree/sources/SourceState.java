package nyc.icefree.sources;

public enum SourceState {
    /** Waits for an administrator. */
    PROPOSED,
    ACTIVE,
    PAUSED,
    /** Its address says that it is gone for good. */
    STOPPED
}

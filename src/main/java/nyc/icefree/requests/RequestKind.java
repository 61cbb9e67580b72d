package nyc.icefree.requests;

/** What is asked for. Names are stored: add, never rename. */
public enum RequestKind {
    /** A know-your-rights session for the asker's group. */
    SESSION,
    /** The asker's own event, for the common calendar. */
    SUBMISSION
}

package nyc.icefree.requests;

/** Kinds of requests. Names are stored: add, never rename. */
public enum RequestKind {
    /** A know-your-rights session for the asker's group. */
    SESSION,
    /** The asker's own event, for the common calendar. */
    SUBMISSION
}

package nyc.icefree.requests;

/** What is asked for. Names are kept in the database: add, never rename. */
public enum RequestKind {
    /** Bring a know-your-rights session to us. */
    SESSION,
    /** Take our own event into the common calendar. */
    SUBMISSION
}

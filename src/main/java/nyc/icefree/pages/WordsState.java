package nyc.icefree.pages;

/** How a page stands in one language. */
public enum WordsState {
    MISSING,
    /** English has a newer edition. */
    STALE,
    /** Nobody but its author has read the newest edition. */
    UNCHECKED,
    /** The check is past its last day. */
    PAST,
    FINE
}

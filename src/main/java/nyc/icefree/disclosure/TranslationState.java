package nyc.icefree.disclosure;

/** State of a translation compared with the original. */
public enum TranslationState {
    MISSING,
    /** The original has changed since. */
    STALE,
    DONE,
    /** Somebody has compared it with the present original. */
    REVIEWED
}

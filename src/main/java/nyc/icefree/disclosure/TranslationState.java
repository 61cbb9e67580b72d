package nyc.icefree.disclosure;

public enum TranslationState {
    MISSING,
    /** The original has changed since. */
    STALE,
    DONE,
    /** Somebody has compared it with the present original. */
    REVIEWED
}

package nyc.icefree.eventviews;

/** How an event's words in one language stand to the original. */
public enum TranslationState {
    MISSING,
    /** The original was changed since. */
    STALE,
    DONE,
    /** Somebody has read it beside the present original. */
    REVIEWED
}

package nyc.icefree.interpreting;

/** Why somebody in a shift for interpreters, who knows a language, is not counted for it. */
public enum NotCounted {
    /** They speak or sign it, and do not say that they interpret. */
    DOES_NOT_INTERPRET,
    /** They speak none of the languages in which the event is held, so they would not understand it. */
    SPEAKS_NONE_OF_THE_EVENT,
    /** They are counted for another language: nobody interprets into two at once. */
    INTERPRETS_ANOTHER
}

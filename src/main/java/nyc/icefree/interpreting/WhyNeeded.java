package nyc.icefree.interpreting;

/** Why an event needs interpretation into a language. */
public enum WhyNeeded {
    /** Its programme says so to everybody. */
    PROMISED,
    /** People who come asked for it. */
    ASKED_FOR,
    /** Its organizers look for an interpreter of that language. */
    PLANNED
}

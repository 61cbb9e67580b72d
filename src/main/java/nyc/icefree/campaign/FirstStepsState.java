package nyc.icefree.campaign;

/** What Today says of setting the app up. */
public enum FirstStepsState {
    SHOWN,
    /** An administrator put it away, and may want it again. */
    HIDDEN,
    /** All is done: it never comes back. */
    DONE
}

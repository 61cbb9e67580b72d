package nyc.icefree.shifts.asks;

/** How it stands with one ask. */
public enum AskState {
    /** They want to be asked, and are not yet. */
    WISHED,
    ASKED,
    /** They said yes, and got it. */
    TAKEN,
    /** Nobody asks them for this shift any more. */
    NO
}

package nyc.icefree.shifts.asks;

/** How it stands with one ask. */
public enum AskState {
    /** They look for others who come: for cover, or as the lead of a shift in which people are missing. */
    WANTED,
    /** They want to be asked, and are not yet. */
    WISHED,
    ASKED,
    /** They said yes: they got it, or its organizers are asked ({@code AskKind#leavesItToOrganizers}). */
    TAKEN,
    /** Nobody asks them for this shift any more. */
    NO
}

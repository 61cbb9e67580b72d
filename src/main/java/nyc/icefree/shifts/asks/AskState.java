package nyc.icefree.shifts.asks;

public enum AskState {
    WANTED,
    /** They wish to be asked and are not yet. */
    WISHED,
    ASKED,
    /** They said yes: they have the shift, or its organizers decide ({@code AskKind#leavesItToOrganizers}). */
    TAKEN,
    /** They do not want to be asked for this shift. */
    NO
}

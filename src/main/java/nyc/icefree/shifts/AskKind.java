package nyc.icefree.shifts;

public enum AskKind {
    OFFER,
    LEAD,
    COVER,
    CALL_ME,
    /** They said by themselves that they do not want it. */
    UNASKED;

    /** Whether organizers decide after a yes, since sign-up is not open. */
    public boolean leavesItToOrganizers(SignupMode mode) {
        return (this == LEAD || this == CALL_ME) && mode != SignupMode.OPEN;
    }
}

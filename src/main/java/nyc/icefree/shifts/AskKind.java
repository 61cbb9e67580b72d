package nyc.icefree.shifts;

/** Why somebody is asked. */
public enum AskKind {
    /** An organizer offers the shift. */
    OFFER,
    /** Its lead misses people. */
    LEAD,
    /** Somebody who has it looks for cover. */
    COVER,
    /** They wished to be asked when a seat comes free. */
    CALL_ME,
    /** Nobody asked: they said of themselves that they do not want it. */
    UNASKED;

    /** Whether a yes to it gives no seat by itself where people sign up so. */
    public boolean leavesItToOrganizers(SignupMode mode) {
        return (this == LEAD || this == CALL_ME) && mode != SignupMode.OPEN;
    }
}

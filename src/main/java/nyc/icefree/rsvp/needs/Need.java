package nyc.icefree.rsvp.needs;

/** What a party can tick. */
public enum Need {
    CHILDCARE,
    STEP_FREE,
    SEAT,
    QUIET_SPACE
}

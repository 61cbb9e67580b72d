package nyc.icefree.rsvp.needs;

public enum Need {
    CHILDCARE,
    STEP_FREE,
    SEAT,
    QUIET_SPACE
}

package nyc.icefree.rsvp.needs;

/** What a party can ask for by ticking a box; languages are asked for by name beside it. */
public enum Need {
    CHILDCARE,
    STEP_FREE,
    SEAT,
    QUIET_SPACE
}

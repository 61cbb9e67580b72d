package nyc.icefree.rsvp.needs;

public enum NeedKind {
    INTERPRETATION,
    CHILDCARE,
    STEP_FREE,
    SEAT,
    QUIET_SPACE,
    NOTE;

    public static NeedKind of(Need need) {
        return switch (need) {
            case CHILDCARE -> CHILDCARE;
            case STEP_FREE -> STEP_FREE;
            case SEAT -> SEAT;
            case QUIET_SPACE -> QUIET_SPACE;
        };
    }

    /** Whether several parties can have the same, so that all can be answered at once. */
    public boolean isShared() {
        return this != NOTE;
    }
}

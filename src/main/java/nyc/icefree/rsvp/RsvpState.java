package nyc.icefree.rsvp;

public enum RsvpState {
    GOING,
    WAITLISTED,
    CANCELLED,
    ATTENDED,
    NO_SHOW
}

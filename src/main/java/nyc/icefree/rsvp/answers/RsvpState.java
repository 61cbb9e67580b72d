package nyc.icefree.rsvp.answers;

public enum RsvpState {
    GOING,
    WAITLISTED,
    CANCELLED,
    ATTENDED,
    NO_SHOW
}

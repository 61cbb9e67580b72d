package nyc.icefree.rsvp.spots;

public enum BookingState {
    OPEN,
    /** Public, but takes no RSVPs; waiting parties still get spots. */
    CLOSED,
    OFF
}

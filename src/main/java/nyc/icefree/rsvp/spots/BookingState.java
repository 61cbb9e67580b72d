package nyc.icefree.rsvp.spots;

public enum BookingState {
    OPEN,
    /** No new RSVPs, but waiting parties still get spots. Pages then say {@link SpotsLeft#CLOSED}, as when it is off. The name is stored. */
    CLOSED,
    OFF
}

package nyc.icefree.rsvp.spots;

/** What an event takes, apart from time and places. */
public enum BookingState {
    OPEN,
    /** Public, but takes no answers (any more); those given stand, and waiting parties are still let in. */
    CLOSED,
    /** Cancelled or not public. */
    OFF
}

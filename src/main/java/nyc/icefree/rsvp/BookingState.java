package nyc.icefree.rsvp;

/** What an event takes, apart from time and places. */
enum BookingState {
    OPEN,
    /** Public, but takes no answers (any more); those given stand, and waiting parties are still let in. */
    CLOSED,
    /** Cancelled or not public. */
    OFF
}

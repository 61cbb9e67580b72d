package nyc.icefree.rsvp.counts;

/** What becomes of RSVPs when an event changes. */
public enum AnswerFate {
    /** Fewer spots than are taken; nobody loses one. */
    FEWER_PLACES,
    /** Fewer spots, and waiting parties that may be too large now. */
    SMALLER_FOR_WAITING,
    /** More spots, and waiting parties. */
    MORE_PLACES,
    CLOSED,
    APPROVAL,
    INVITATIONS,
    /** Organizers look no more, and some parties still ask. */
    NO_APPROVAL,
    ADDRESS_FOR_COMING,
    ADDRESS_FOR_TEAM,
    ADDRESS_LATER,
    BY_LINK,
    /** Another time or place. */
    MOVED,
    /** A series is split, or its dates change. */
    DATES,
    POSTPONED,
    CANCELLED,
    TAKEN_BACK
}

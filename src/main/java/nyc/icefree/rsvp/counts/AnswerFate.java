package nyc.icefree.rsvp.counts;

/** Fates of RSVPs when an event changes. */
public enum AnswerFate {
    FEWER_PLACES,
    /** Fewer spots, and waiting parties that may be too large now. */
    SMALLER_FOR_WAITING,
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
    MOVED,
    DATES,
    POSTPONED,
    CANCELLED,
    TAKEN_BACK
}

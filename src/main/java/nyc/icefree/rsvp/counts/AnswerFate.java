package nyc.icefree.rsvp.counts;

/** What becomes of answers given when an event changes or takes a step. */
public enum AnswerFate {
    /** Fewer places than are taken: nobody loses one. */
    FEWER_PLACES,
    /** Fewer places than before, while parties wait that may now be larger than all of them. */
    SMALLER_FOR_WAITING,
    /** More places, while parties wait. */
    MORE_PLACES,
    /** It takes no answers any more; those given stand. */
    CLOSED,
    /** Organizers look at each answer from now on. */
    APPROVAL,
    /** Only who has an invitation may answer from now on. */
    INVITATIONS,
    /** They do no more, and some still ask. */
    NO_APPROVAL,
    /** The exact address is for those who come alone. */
    ADDRESS_FOR_COMING,
    /** Nobody who answered sees it any more. */
    ADDRESS_FOR_TEAM,
    /** It is shown later than it was. */
    ADDRESS_LATER,
    /** Only who has the link finds the event. */
    BY_LINK,
    /** Another time or place. */
    MOVED,
    /** A series is split, or dates of it change: each answer is to one date. */
    DATES,
    POSTPONED,
    CANCELLED,
    TAKEN_BACK
}

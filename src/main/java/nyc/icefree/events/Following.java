package nyc.icefree.events;

/** Whether an event can follow its partner's calendar by itself, and if not, what stands against it. */
public enum Following {
    CAN,
    /** The public would read where it is although that is hidden here. */
    TELLS_HIDDEN_PLACE,
    /** It has forgotten where it was, and would be still to come without a place. */
    PLACE_UNKNOWN,
    /** It is over and has forgotten where it was: nothing of it is learned anew. */
    FORGOTTEN
}

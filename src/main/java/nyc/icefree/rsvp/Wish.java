package nyc.icefree.rsvp;

/** What a party wants of an event. */
public enum Wish {
    /** To come; when it has to wait, it gets a place as soon as one is free. */
    COME,
    /** To come; when it has to wait, it is asked before it gets a place. */
    ASK_FIRST,
    /** To say that it may come. */
    MAYBE
}

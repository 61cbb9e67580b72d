package nyc.icefree.rsvp;

public enum Wish {
    /** To come; from the waiting list it gets spots as soon as some are free. */
    COME,
    /** To come; from the waiting list it is asked first. */
    ASK_FIRST,
    MAYBE
}

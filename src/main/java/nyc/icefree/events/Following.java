package nyc.icefree.events;

/** Whether an event can follow its partner's calendar automatically, and if not, why. */
public enum Following {
    CAN,
    TELLS_HIDDEN_PLACE,
    /** Its address was forgotten, and it would still be to come. */
    PLACE_UNKNOWN,
    /** It is over and its address was forgotten: it must not learn it again. */
    FORGOTTEN
}

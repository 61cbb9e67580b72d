package nyc.icefree.rsvp;

/** What a party answered to a reminder, compared with its size at that moment. */
public enum StillComing {
    ALL,
    FEWER,
    NOBODY,
    /** More than it has spots for: nothing was changed. */
    MORE
}

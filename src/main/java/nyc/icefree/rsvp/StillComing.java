package nyc.icefree.rsvp;

/** A party's answer to a reminder, compared with its size at that moment. */
public enum StillComing {
    ALL,
    FEWER,
    NOBODY,
    /** More than it has spots for: nothing was changed. */
    MORE
}

package nyc.icefree.sources;

/** What became of one date of a partner's calendar. */
public enum EntryState {
    /** New in the calendar of a partner that is not trusted: an administrator looks first. */
    WAITING,
    /** It is an event here. */
    TAKEN,
    /** One of our own events that came back. */
    OURS,
    WITHDRAWN,
    /** Left out by a person. */
    REFUSED
}

package nyc.icefree.sources;

/** What became of one date of a partner's calendar. */
public enum EntryState {
    /** New in the calendar of a partner that is not trusted, or there again: an administrator looks first. */
    WAITING,
    /** It is an event here. */
    TAKEN,
    /** It is one, as an administrator saw it; what the calendar of a partner that is not trusted says now waits for another look. */
    CHANGED,
    /** One of our own events that came back. */
    OURS,
    WITHDRAWN,
    /** Left out by a person. */
    REFUSED;

    boolean isHere() {
        return this == TAKEN || this == CHANGED;
    }

    public boolean waits() {
        return this == WAITING || this == CHANGED;
    }
}

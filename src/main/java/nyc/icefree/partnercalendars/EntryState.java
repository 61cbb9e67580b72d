package nyc.icefree.partnercalendars;

public enum EntryState {
    /** New in the calendar of an untrusted partner, or back in it: an administrator looks first. */
    WAITING,
    TAKEN,
    /** An event here, as an administrator saw it; a change by an untrusted partner waits. */
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

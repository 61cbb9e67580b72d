package nyc.icefree.door;

/** Worded by {@code door-state.<value>}. */
public enum DoorState {
    NOT_YET,
    OPEN,
    /** Over, closed, or the event is off: shows nothing more, but takes for a day what was counted before. */
    ENDED,
    /** Takes nothing. */
    REVOKED;

    public boolean isOver() {
        return this == ENDED || this == REVOKED;
    }
}

package nyc.icefree.shifts.day;

import nyc.icefree.refusals.RefusalReason;

public enum DayRefused implements RefusalReason {
    /** It has begun, is too far off, or does not take place. */
    NOT_NOW,
    /** It is no https address, or the shift is over. */
    NO_LINK,
    /** Nobody would read it before those in the shift do, as notes are read. */
    LINK_OF_UNTRUSTED
}

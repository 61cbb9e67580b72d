package nyc.icefree.shifts.day;

import nyc.icefree.refusals.RefusalReason;

/** Refuses what is possible only at certain times of a shift's day. */
public enum DayRefused implements RefusalReason {
    /** It has begun, is too far off, or does not take place. */
    NOT_NOW
}

package nyc.icefree.recurrence;

import nyc.icefree.refusals.RefusalReason;

public enum RuleRefused implements RefusalReason {
    UNREADABLE,
    /** Hourly or finer: no gathering repeats so, and expanding it could take forever. */
    FINER_THAN_DAILY,
    /** Counted in another calendar than the Gregorian (RFC 7529). */
    OTHER_CALENDAR,
    /** Valid, but not of a kind that every calendar program understands alike. */
    NOT_COMMON,
    INTERVAL_OUT_OF_BOUNDS,
    COUNT_OUT_OF_BOUNDS,
    NO_DAYS,
    /** Both are the same day in most months, and programs may show it twice. */
    FOURTH_AND_LAST,
    LEAP_DAY,
    /** One of several dates in a month moves so far that the others cannot follow. */
    MOVES_APART,
    ENDS_BEFORE_START,
    NEVER
}

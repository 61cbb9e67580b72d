package nyc.icefree.shifts.staffing;

import nyc.icefree.refusals.RefusalReason;

public enum HoursRefused implements RefusalReason {
    /** Negative, more than a day, or for a shift that is not over or not theirs. */
    NOT_POSSIBLE
}

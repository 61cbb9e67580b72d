package nyc.icefree.time;

import nyc.icefree.refusals.RefusalReason;

public enum TimeRefused implements RefusalReason {
    ENDS_BEFORE_START,
    START_SKIPPED_BY_CLOCK_CHANGE,
    END_SKIPPED_BY_CLOCK_CHANGE
}

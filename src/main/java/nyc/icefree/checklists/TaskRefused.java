package nyc.icefree.checklists;

import nyc.icefree.refusals.RefusalReason;

public enum TaskRefused implements RefusalReason {
    WORDS_MISSING,
    WORDS_TOO_LONG,
    DAYS_OUT_OF_BOUNDS,
    NOT_A_MEMBER
}

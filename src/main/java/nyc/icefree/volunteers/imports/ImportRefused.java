package nyc.icefree.volunteers.imports;

import nyc.icefree.refusals.RefusalReason;

public enum ImportRefused implements RefusalReason {
    EMPTY,
    TOO_BIG,
    /** It has a null character, or a quotation mark that is never closed. */
    NOT_A_TABLE,
    /** The first line names no address column. */
    COLUMNS_MISSING,
    TOO_MANY_LINES,
    /** Every line is unusable or over today's limit. */
    NOBODY_TO_ASK
}

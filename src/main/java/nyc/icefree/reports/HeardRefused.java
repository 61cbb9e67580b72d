package nyc.icefree.reports;

import nyc.icefree.refusals.RefusalReason;

/** Worded by {@code heard-refused.*}. */
public enum HeardRefused implements RefusalReason {
    NO_CODE,
    TOO_MANY
}

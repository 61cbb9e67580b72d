package nyc.icefree.pages;

import nyc.icefree.refusals.RefusalReason;

public enum PageRefused implements RefusalReason {
    TITLE_MISSING,
    TEXT_TOO_LONG,
    CARD_TOO_TALL,
    /** A demand names a number; whoever reads it can look it up. */
    FIGURE_WITHOUT_SOURCE,
    NOT_A_NUMBER,
    NOT_AN_ADDRESS,
    TOO_MANY,
    NAME_TAKEN,
    NOTHING_TO_CHECK,
    CHECKER_IS_AUTHOR,
    CHECKED_BY_MISSING,
    ORGANIZATION_MISSING,
    CHECKED_ON_MISSING,
    CHECKED_IN_THE_FUTURE,
    GOOD_UNTIL_MISSING,
    GOOD_UNTIL_PAST,
    NAME_TOO_LONG
}

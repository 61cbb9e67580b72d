package nyc.icefree.partnercalendars;

import nyc.icefree.refusals.RefusalReason;

/** Why a calendar could not be read, as people are told. */
public enum SourceProblem implements RefusalReason {
    ADDRESS_UNREADABLE,
    ADDRESS_NOT_HTTPS,
    /** It leads, or redirects, to a machine that is not on the public internet. */
    ADDRESS_INNER,
    /** Its key is lost: somebody has to enter the address again. */
    ADDRESS_LOST,
    /** No administrator has approved this server for an untrusted organization. */
    HOST_NOT_APPROVED,
    SENT_TO_UNAPPROVED,
    /** By this person, within the hour. */
    LOOKED_TOO_OFTEN,
    NAME_UNKNOWN,
    NO_CONNECTION,
    NOT_SECURE,
    TOO_SLOW,
    TOO_BIG,
    SENT_ON_TOO_OFTEN,
    NOT_FOUND,
    SIGN_IN_NEEDED,
    /** Gone for good (410): it is not asked again. */
    GONE,
    BUSY,
    SERVER_FAULT,
    EMPTY,
    WEB_PAGE,
    NOT_A_CALENDAR,
    CUT_OFF,
    /** Half of what came before, or less: probably a fault. */
    MUCH_SMALLER
}

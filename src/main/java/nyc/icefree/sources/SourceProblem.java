package nyc.icefree.sources;

import nyc.icefree.refusals.RefusalReason;

/** Why a calendar could not be had, as people are told. */
public enum SourceProblem implements RefusalReason {
    ADDRESS_UNREADABLE,
    ADDRESS_NOT_HTTPS,
    /** It leads, or is sent on, to a machine that is not on the public internet. */
    ADDRESS_INNER,
    /** The key that sealed it is lost: somebody has to enter it anew. */
    ADDRESS_LOST,
    /** No administrator has approved this server for an organization that is not trusted. */
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
    /** Taken down for good: it is asked no more. */
    GONE,
    BUSY,
    SERVER_FAULT,
    EMPTY,
    WEB_PAGE,
    NOT_A_CALENDAR,
    CUT_OFF,
    /** Half of what came before, or less: rather a fault than the truth. */
    MUCH_SMALLER
}

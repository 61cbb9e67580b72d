package nyc.icefree.partners;

import nyc.icefree.refusals.RefusalReason;

public enum MembershipRefused implements RefusalReason {
    /** Only an administrator may remove the last coordinator. */
    LAST_COORDINATOR,
    PERSON_UNKNOWN,
    NOT_A_MEMBER,
    /** Somebody answered already, or the time is over. */
    NOTHING_WAITS,
    /** This person's limit for today is reached. */
    TOO_MANY_TODAY,
    TOO_MANY_TOGETHER,
    /** A coordinator cannot make somebody coordinator who has no account yet: the person might be made up. */
    NEWCOMER_LEADS
}

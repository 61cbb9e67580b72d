package nyc.icefree.partners;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A membership that cannot be given or taken. */
public class MembershipRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Only an administrator may leave an organization without a coordinator. */
        LAST_COORDINATOR,
        PERSON_UNKNOWN,
        NOT_A_MEMBER,
        /** Somebody answered already, or the day is over. */
        NOTHING_WAITS,
        /** So many were asked by one person within a day that more wait for tomorrow. */
        TOO_MANY_TODAY,
        TOO_MANY_TOGETHER,
        /** A second person must not be made up: who coordinates has been here before. */
        NEWCOMER_LEADS
    }

    private final Reason reason;

    public MembershipRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
